import { expect, it } from "vitest";
import { allow, notAllowed, statesForTest } from "../testing/states-for-test.js";

const RULE = "arn:aws:events:us-east-1:000000000000:rule/StepFunctionsGetEventsForECSTaskRule";
const inSetup = (as: string) => ({ service: "states-setup", as });
const input = { rule: "StepFunctionsGetEventsForECSTaskRule" };

it("asks for the rights on the managed rule, which may be bound to Step Functions", () => {
  const { user, call, refusal } = statesForTest();
  expect(refusal("CreateManagedRule", input, inSetup(user()))).toEqual(notAllowed("events:PutTargets", RULE));
  const managed = { StringEquals: { "events:ManagedBy": "states.amazonaws.com" } };
  const rights = [allow(["events:PutTargets", "events:PutRule"], RULE, managed), allow("events:DescribeRule", RULE)];
  expect(call("CreateManagedRule", input, inSetup(user(...rights)))).toEqual({});
});

it("asks for the rights to deliver logs, on everything", () => {
  const { user, call, refusal } = statesForTest();
  expect(refusal("CreateLogDelivery", {}, inSetup(user()))).toEqual(notAllowed("logs:CreateLogDelivery", "*"));
  expect(call("CreateLogDelivery", {}, inSetup(user(allow("logs:*"))))).toEqual({});
});
