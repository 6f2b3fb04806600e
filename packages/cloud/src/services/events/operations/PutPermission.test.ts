import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied, NO_BUS, OTHER, refused } from "../testing/events-for-test.js";

const GIVEN = { Action: "events:PutEvents", Principal: OTHER, StatementId: "other" };
const BUS = eventsArn("event-bus/default");

it("adds statements; one takes the place of the one with its id", () => {
  const { call } = eventsForTest();
  const Condition = { Type: "StringEquals", Key: "aws:PrincipalOrgID", Value: "o-1234567890" };
  expect(call("PutPermission", GIVEN)).toEqual({});
  call("PutPermission", { ...GIVEN, Principal: "*", StatementId: "org", Condition });
  call("PutPermission", GIVEN);
  const statement = { Effect: "Allow", Action: "events:PutEvents", Resource: BUS };
  expect(JSON.parse(String(call("DescribeEventBus").Policy))).toEqual({
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "org",
        ...statement,
        Principal: "*",
        Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1234567890" } },
      },
      { Sid: "other", ...statement, Principal: { AWS: `arn:aws:iam::${OTHER}:root` } },
    ],
  });
});

it("gives a bus a whole policy", () => {
  const { call } = eventsForTest();
  const Policy = JSON.stringify({
    Version: "2012-10-17",
    Statement: { Sid: "a-b", Effect: "Allow", Principal: "*", Action: "events:ListRules", Resource: "*" },
  });
  call("PutPermission", { Policy });
  expect(call("DescribeEventBus").Policy).toBe(Policy);
  call("PutPermission", GIVEN);
  expect(JSON.parse(String(call("DescribeEventBus").Policy)).Statement).toHaveLength(2);
});

it.each<[input: object, id: string, code: string, message: string]>([
  [{ Action: undefined }, "parameter-missing", "ValidationException", "Parameter Action must be specified."],
  [{ Principal: undefined }, "parameter-missing", "ValidationException", "Parameter Principal must be specified."],
  [{ StatementId: undefined }, "parameter-missing", "ValidationException", "Parameter StatementId must be specified."],
  [
    { Action: "events:PutRule" },
    "action-not-supported",
    "ValidationException",
    "Provided value in parameter 'action' is not supported.",
  ],
  [
    { Condition: { Type: "StringEquals", Key: "aws:PrincipalOrgID", Value: "o-1" } },
    "condition-needs-everyone",
    "InvalidParameterValue",
    "Value of the parameter 'principal' must be '*' when the parameter 'condition' is set.",
  ],
  [{ Policy: "{" }, "policy-invalid", "ValidationException", "This policy contains invalid Json"],
  [
    { Policy: "x".repeat(10_241) },
    "policy-too-long",
    "PolicyLengthExceededException",
    "The event bus policy is too long.",
  ],
])("refuses %j", (more, id, code, message) => {
  expect(eventsForTest().refusal("PutPermission", { ...GIVEN, ...more })).toEqual(refused(id, code, message));
});

it("refuses a bus that is not there", () => {
  expect(eventsForTest().refusal("PutPermission", { ...GIVEN, EventBusName: "absent" })).toEqual(NO_BUS);
});

it("needs its permission", () => expectDenied("PutPermission", GIVEN, BUS));
