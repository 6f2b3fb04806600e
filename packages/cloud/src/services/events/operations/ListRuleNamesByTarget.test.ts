import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied, NO_BUS, queueArn } from "../testing/events-for-test.js";

it("lists the rules that have a target, page by page", () => {
  const { call, rule } = eventsForTest();
  for (const name of ["a", "b", "c"]) {
    rule(name);
    call("PutTargets", { Rule: name, Targets: [{ Id: "1", Arn: queueArn(name === "b" ? "other" : "q") }] });
  }
  const TargetArn = queueArn("q");
  expect(call("ListRuleNamesByTarget", { TargetArn })).toEqual({ RuleNames: ["a", "c"] });
  const { NextToken } = call("ListRuleNamesByTarget", { TargetArn, Limit: 1 });
  expect(call("ListRuleNamesByTarget", { TargetArn, NextToken })).toEqual({ RuleNames: ["c"] });
});

it("refuses a bus that is not there", () => {
  const input = { TargetArn: queueArn("q"), EventBusName: "absent" };
  expect(eventsForTest().refusal("ListRuleNamesByTarget", input)).toEqual(NO_BUS);
});

it("needs its permission", () => {
  expectDenied("ListRuleNamesByTarget", { TargetArn: queueArn("q") }, eventsArn("rule/*"));
});
