import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, NO_RULE, refused } from "../testing/elb-for-test.js";

const order = (...pairs: readonly (readonly [string, number])[]) => ({
  RulePriorities: pairs.map(([RuleArn, Priority]) => ({ RuleArn, Priority })),
});

it("lets rules change places", () => {
  const { web, rule, call } = elbForTest();
  const { listener: ListenerArn } = web();
  const [a, b] = [rule(ListenerArn, 1), rule(ListenerArn, 2)] as const;
  expect(call("SetRulePriorities", order([a, 2], [b, 1]))).toMatchObject({
    Rules: [
      { RuleArn: a, Priority: "2" },
      { RuleArn: b, Priority: "1" },
    ],
  });
  expect(call("DescribeRules", { ListenerArn })).toMatchObject({ Rules: [{ RuleArn: b }, { RuleArn: a }, {}] });
});

it("refuses a priority that is taken, given twice, or missing, and a rule that is not there", () => {
  const { web, rule, refusal } = elbForTest();
  const { listener } = web();
  const [a, b] = [rule(listener, 1), rule(listener, 2)] as const;
  expect(refusal("SetRulePriorities", order([a, 2]))).toEqual(
    refused("priority-in-use", "PriorityInUse", "Priority '2' is currently in use"),
  );
  expect(refusal("SetRulePriorities", order([a, 3], [b, 3]))).toEqual(
    refused("priority-given-twice", "ValidationError", "Priority '3' was provided multiple times"),
  );
  expect(refusal("SetRulePriorities", { RulePriorities: [{ RuleArn: a }] }).code).toBe("ValidationError");
  expect(refusal("SetRulePriorities", order([ABSENT.RuleArn, 3]))).toEqual(NO_RULE);
});

it("needs its permission", () => {
  expectDenied("SetRulePriorities", order([ABSENT.RuleArn, 3]), ABSENT.RuleArn);
});
