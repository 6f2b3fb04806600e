import { expect, it } from "vitest";
import { logsForTest, notAllowed } from "../testing/logs-for-test.js";

const policyDocument = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "logs:PutLogEvents", Resource: "*" }],
});

it("deletes a policy", () => {
  const { call } = logsForTest();
  call("PutResourcePolicy", { policyName: "p", policyDocument });
  expect(call("DeleteResourcePolicy", { policyName: "p" })).toEqual({});
  expect(call<object>("DescribeResourcePolicies")).toEqual({ resourcePolicies: [] });
});

it("refuses a policy that is not there", () => {
  expect(logsForTest().refusal("DeleteResourcePolicy", { policyName: "absent" })).toEqual({
    id: "logs.resource-policy-not-found",
    code: "ResourceNotFoundException",
    status: 400,
    message: "Policy with name [absent] does not exist.",
  });
});

it("refuses whom nothing allows logs:DeleteResourcePolicy", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("DeleteResourcePolicy", { policyName: "p" }, { as: user() })).toEqual(
    notAllowed("logs:DeleteResourcePolicy", "*"),
  );
});
