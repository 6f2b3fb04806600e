import { expect, it } from "vitest";
import { allow, arnOf, logsForTest, notAllowed } from "../testing/logs-for-test.js";

const FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:f";
const ROLE = "arn:aws:iam::000000000000:role/to-kinesis";
const input = (more: object = {}) => ({
  logGroupName: "app",
  filterName: "f",
  filterPattern: "",
  destinationArn: FUNCTION,
  ...more,
});

it("keeps a filter", () => {
  const { group, call, now } = logsForTest();
  group("app");
  expect(call("PutSubscriptionFilter", input())).toEqual({});
  expect(call("DescribeSubscriptionFilters", { logGroupName: "app" })).toEqual({
    subscriptionFilters: [
      {
        applyOnTransformedLogs: false,
        creationTime: now(),
        destinationArn: FUNCTION,
        distribution: "ByLogStream",
        filterName: "f",
        filterPattern: "",
        logGroupName: "app",
      },
    ],
  });
});

it("refuses the third of a group, but not another form of one that is there", () => {
  const { group, call, refusal } = logsForTest();
  group("app");
  for (const filterName of ["one", "two"]) call("PutSubscriptionFilter", input({ filterName }));
  expect(refusal("PutSubscriptionFilter", input())).toMatchObject({
    code: "LimitExceededException",
    message: "Resource limit exceeded.",
    status: 400,
  });
  call("PutSubscriptionFilter", input({ filterName: "two", filterPattern: "ERROR", distribution: "Random" }));
});

it.each([
  ["a group that is not there", { logGroupName: "other" }, "logs.log-group-not-found"],
  ["what is no pattern", { filterPattern: "[a" }, "logs.filter-pattern-braces"],
])("refuses %s", (_, more, id) => {
  const { group, refusal } = logsForTest();
  group("app");
  expect(refusal("PutSubscriptionFilter", input(more)).id).toBe(id);
});

it("needs logs:PutSubscriptionFilter, and iam:PassRole for the role", () => {
  const { group, user, call, refusal } = logsForTest();
  group("app");
  const given = input({ roleArn: ROLE });
  expect(refusal("PutSubscriptionFilter", given, { as: user() })).toEqual(
    notAllowed("logs:PutSubscriptionFilter", `${arnOf("app")}:log-stream:`),
  );
  const put = allow("logs:PutSubscriptionFilter");
  const refused = refusal("PutSubscriptionFilter", given, { as: user(put) });
  expect(refused.message).toContain(`is not authorized to perform: iam:PassRole on resource: ${ROLE}`);
  const pass = allow("iam:PassRole", ROLE, { StringEquals: { "iam:PassedToService": "logs.amazonaws.com" } });
  call("PutSubscriptionFilter", given, { as: user(put, pass) });
});
