import { expect, it } from "vitest";
import {
  ABSENT,
  elbForTest,
  expectDenied,
  expectResourceTags,
  FIXED,
  NO_RULE,
  refused,
} from "../testing/elb-for-test.js";

it("deletes a rule, but not the default one, nor one that is not there", () => {
  const { web, rule, call, refusal } = elbForTest();
  const { listener: ListenerArn } = web();
  expect(call("DeleteRule", { RuleArn: rule(ListenerArn, 1) })).toEqual({});
  const rules = call("DescribeRules", { ListenerArn }).Rules as unknown as { RuleArn: string }[];
  expect(rules).toHaveLength(1);
  const RuleArn = rules[0]?.RuleArn ?? "";
  expect(refusal("DeleteRule", { RuleArn })).toEqual(
    refused("default-rule-stays", "OperationNotPermitted", `Default rule '${RuleArn}' cannot be deleted`),
  );
  expect(refusal("DeleteRule", { RuleArn: ABSENT.RuleArn })).toEqual(NO_RULE);
});

it("needs its permission", () => {
  expectDenied("DeleteRule", { RuleArn: ABSENT.RuleArn }, ABSENT.RuleArn);
  expectResourceTags("DeleteRule", (test, tags) => ({ RuleArn: test.rule(test.web().listener, 1, FIXED, tags) }));
});
