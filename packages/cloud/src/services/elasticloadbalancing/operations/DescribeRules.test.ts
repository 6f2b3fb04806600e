import { expect, it } from "vitest";
import { ABSENT, elbForTest, expectDenied, NO_LISTENER, NO_RULE, refused } from "../testing/elb-for-test.js";

it("lists the rules of a listener in the order in which they are tried, and those of an ARN", () => {
  const { web, rule, call } = elbForTest();
  const { listener: ListenerArn } = web();
  const later = rule(ListenerArn, 20);
  rule(ListenerArn, 3);
  const list = (input: object) =>
    (call("DescribeRules", input).Rules as unknown as { Priority: string }[]).map(({ Priority }) => Priority);
  expect(list({ ListenerArn })).toEqual(["3", "20", "default"]);
  expect(list({ RuleArns: [later] })).toEqual(["20"]);
  expect(list({ ListenerArn, PageSize: 2 })).toEqual(["3", "20"]);
});

it.each([
  [{ ListenerArn: ABSENT.ListenerArn }, NO_LISTENER],
  [{ RuleArns: [ABSENT.RuleArn] }, NO_RULE],
  [{}, refused("nothing-asked", "ValidationError", "You must specify either listener rule ARNs or a listener ARN")],
  [
    { ListenerArn: ABSENT.ListenerArn, RuleArns: ["x"] },
    refused(
      "asked-twice",
      "ValidationError",
      "Listener rule ARNs and a listener ARN cannot be specified at the same time",
    ),
  ],
])("refuses %j", (input, refusal) => {
  expect(elbForTest().refusal("DescribeRules", input)).toEqual(refusal);
});

it("needs its permission", () => {
  expectDenied("DescribeRules", {});
});
