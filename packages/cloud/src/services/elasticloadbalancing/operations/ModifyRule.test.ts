import { expect, it } from "vitest";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  expectResourceTags,
  FIXED,
  forward,
  NO_RULE,
  path,
  refused,
} from "../testing/elb-for-test.js";

const Actions = [FIXED];

it("changes conditions, or actions", () => {
  const { web, rule, call } = elbForTest();
  const { listener, targetGroup } = web();
  const RuleArn = rule(listener, 1, forward(targetGroup));
  expect(call("ModifyRule", { RuleArn, Conditions: [path("/b*")] })).toMatchObject({
    Rules: [{ Conditions: [path("/b*")], Actions: [{ TargetGroupArn: targetGroup }] }],
  });
  expect(call("ModifyRule", { RuleArn, Actions })).toMatchObject({ Rules: [{ Conditions: [path("/b*")], Actions }] });
});

it("refuses no change, bad conditions and actions, the default rule, and one that is not there", () => {
  const { web, rule, refusal, call } = elbForTest();
  const { listener: ListenerArn } = web();
  const RuleArn = rule(ListenerArn, 1);
  expect(refusal("ModifyRule", { RuleArn })).toEqual(
    refused("rule-unchanged", "ValidationError", "Either conditions or actions must be specified"),
  );
  expect(refusal("ModifyRule", { RuleArn, Conditions: [{ Field: "cookie" }] }).code).toBe("ValidationError");
  expect(refusal("ModifyRule", { RuleArn, Actions: [forward(ABSENT.TargetGroupArn)] }).code).toBe(
    "TargetGroupNotFound",
  );
  const rules = call("DescribeRules", { ListenerArn }).Rules as unknown as { RuleArn: string }[];
  const standard = rules.at(-1)?.RuleArn ?? "";
  expect(refusal("ModifyRule", { RuleArn: standard, Actions })).toEqual(
    refused("default-rule-stays", "OperationNotPermitted", `Default rule '${standard}' cannot be modified`),
  );
  expect(refusal("ModifyRule", { RuleArn: ABSENT.RuleArn, Actions })).toEqual(NO_RULE);
});

it("needs its permission", () => {
  expectDenied("ModifyRule", { RuleArn: ABSENT.RuleArn, Actions }, ABSENT.RuleArn);
  expectResourceTags("ModifyRule", (test, tags) => ({
    RuleArn: test.rule(test.web().listener, 1, FIXED, tags),
    Actions,
  }));
});
