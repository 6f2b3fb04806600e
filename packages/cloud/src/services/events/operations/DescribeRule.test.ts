import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { allow, eventsArn, eventsForTest, expectDenied, NO_BUS, NO_RULE, PATTERN } from "../testing/events-for-test.js";

it("shows a rule", () => {
  const { call, rule } = eventsForTest();
  rule("r", { Description: "d" });
  expect(call("DescribeRule", { Name: "r" })).toEqual({
    Name: "r",
    Arn: eventsArn("rule/r"),
    EventPattern: PATTERN,
    State: "ENABLED",
    Description: "d",
    EventBusName: "default",
    CreatedBy: ACCOUNT,
  });
});

it("refuses what is not there", () => {
  const { refusal } = eventsForTest();
  expect(refusal("DescribeRule", { Name: "absent" })).toEqual(NO_RULE);
  expect(refusal("DescribeRule", { Name: "absent", EventBusName: "absent" })).toEqual(NO_BUS);
});

it("needs its permission, and tells creator and tags", () => {
  expectDenied("DescribeRule", { Name: "absent" }, eventsArn("rule/absent"));
  const { user, call, rule } = eventsForTest();
  rule("r", { Tags: [{ Key: "team", Value: "red" }] });
  const condition = { StringEquals: { "events:creatorAccount": ACCOUNT, "aws:ResourceTag/team": "red" } };
  call("DescribeRule", { Name: "r" }, { as: user(allow("events:DescribeRule", "*", condition)) });
});
