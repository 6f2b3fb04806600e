import { expect, it } from "vitest";
import { arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

interface Described {
  readonly resourcePolicies: readonly { readonly policyName?: string; readonly resourceArn?: string }[];
  readonly nextToken?: string;
}

const policyDocument = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "logs:PutLogEvents", Resource: "*" }],
});

it("lists policies of the account by name, page by page; those of log groups apart", () => {
  const { call, group } = logsForTest();
  group("g");
  for (const policyName of ["b", "a", "c"]) call("PutResourcePolicy", { policyName, policyDocument });
  call("PutResourcePolicy", { resourceArn: arnOf("g"), policyDocument });
  const list = (input: object) => call<Described>("DescribeResourcePolicies", input);
  const names = (input: object) => list(input).resourcePolicies.map(({ policyName }) => policyName);
  expect(names({})).toEqual(["a", "b", "c"]);
  const { nextToken } = list({ limit: 2 });
  expect(names({ nextToken })).toEqual(["c"]);
  const ofGroup = [{ resourceArn: arnOf("g"), policyScope: "RESOURCE", revisionId: expect.any(String) }];
  expect(list({ policyScope: "RESOURCE" }).resourcePolicies).toMatchObject(ofGroup);
  expect(list({ resourceArn: arnOf("g") }).resourcePolicies).toMatchObject(ofGroup);
  expect(list({ resourceArn: arnOf("h") }).resourcePolicies).toEqual([]);
});

it("refuses a token that is none", () => {
  expect(logsForTest().refusal("DescribeResourcePolicies", { nextToken: "x" }).id).toBe("logs.next-token-invalid");
});

it("refuses whom nothing allows logs:DescribeResourcePolicies", () => {
  const { user, refusal } = logsForTest();
  expect(refusal("DescribeResourcePolicies", {}, { as: user() })).toEqual(
    notAllowed("logs:DescribeResourcePolicies", "*"),
  );
});
