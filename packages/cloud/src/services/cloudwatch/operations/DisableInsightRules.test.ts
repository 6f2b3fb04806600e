import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { cloudwatchForTest, expectDenied } from "../testing/cloudwatch-for-test.js";

it("changes the rules that are there, and tells of those that are not", () => {
  const { call } = cloudwatchForTest();
  const RuleDefinition = '{"Schema":{"Name":"CloudWatchLogRule","Version":1}}';
  call("PutInsightRule", { RuleName: "r", RuleDefinition, RuleState: "ENABLED" });
  expect(call("DisableInsightRules", { RuleNames: ["r"] })).toEqual({ Failures: [] });
  expect(call("DescribeInsightRules").InsightRules).toMatchObject([{ State: "DISABLED" }]);
  expect(call("DisableInsightRules", { RuleNames: ["gone"] })).toMatchObject({
    Failures: [{ FailureResource: "gone", FailureCode: "ResourceNotFound" }],
  });
});

it("needs its permission", () =>
  expectDenied("DisableInsightRules", { RuleNames: ["r"] }, `arn:aws:cloudwatch:us-east-1:${ACCOUNT}:insight-rule/r`));
