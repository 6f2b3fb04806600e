import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied, queueArn, refused } from "../testing/events-for-test.js";

it("deletes a rule; one that is not there without a word", () => {
  const { call, rule, refusal } = eventsForTest();
  rule("r");
  expect(call("DeleteRule", { Name: "r" })).toEqual({});
  expect(refusal("DescribeRule", { Name: "r" }).id).toBe("events.rule-not-found");
  expect(call("DeleteRule", { Name: "r" })).toEqual({});
});

it("leaves a rule that has targets", () => {
  const { call, rule, refusal } = eventsForTest();
  rule("r");
  call("PutTargets", { Rule: "r", Targets: [{ Id: "1", Arn: queueArn("q") }] });
  expect(refusal("DeleteRule", { Name: "r" })).toEqual(
    refused("rule-has-targets", "ValidationException", "Rule can't be deleted since it has targets."),
  );
});

it("needs its permission", () => expectDenied("DeleteRule", { Name: "r" }, eventsArn("rule/r")));
