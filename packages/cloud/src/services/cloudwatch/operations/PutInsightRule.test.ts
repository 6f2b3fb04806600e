import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { allow, cloudwatchForTest, expectDenied, notAllowed, refused } from "../testing/cloudwatch-for-test.js";

const RuleDefinition = JSON.stringify({ Schema: { Name: "CloudWatchLogRule", Version: 1 }, LogGroupNames: ["app"] });
const RULE = { RuleName: "r", RuleDefinition };
const ARN = `arn:aws:cloudwatch:us-east-1:${ACCOUNT}:insight-rule/r`;

it("keeps a rule, which is enabled unless it is said otherwise, and replaces it", () => {
  const { call } = cloudwatchForTest();
  const Tags = [{ Key: "a", Value: "b" }];
  expect(call("PutInsightRule", { ...RULE, Tags })).toEqual({});
  const { InsightRules } = call("DescribeInsightRules");
  expect(InsightRules).toEqual([
    { Name: "r", State: "ENABLED", Schema: "CloudWatchLogRule/1", Definition: RuleDefinition, ManagedRule: false },
  ]);
  call("PutInsightRule", { ...RULE, RuleState: "DISABLED" });
  expect(call("DescribeInsightRules").InsightRules).toMatchObject([{ State: "DISABLED" }]);
  expect(call("ListTagsForResource", { ResourceARN: ARN })).toEqual({ Tags });
});

it.each([
  ["x", "The definition is not a JSON object"],
  ["{}", "Schema is missing"],
])("refuses the definition %s", (definition, reason) => {
  expect(cloudwatchForTest().refusal("PutInsightRule", { ...RULE, RuleDefinition: definition })).toEqual(
    refused("insight-rule-invalid", "InvalidParameterValue", `Invalid rule definition: ${reason}`),
  );
});

it("needs its permission, and tells the log groups", () => {
  expectDenied("PutInsightRule", RULE, ARN);
  const { user, call, refusal } = cloudwatchForTest();
  const only = { "ForAllValues:StringEquals": { "cloudwatch:requestInsightRuleLogGroups": "app" } };
  const as = user(allow("cloudwatch:PutInsightRule", ARN, only));
  call("PutInsightRule", RULE, { as });
  const other = RuleDefinition.replace("app", "other");
  expect(refusal("PutInsightRule", { ...RULE, RuleDefinition: other }, { as }).code).toBe("AccessDenied");
  expect(refusal("PutInsightRule", { ...RULE, Tags: [{ Key: "a", Value: "b" }] }, { as })).toEqual(
    notAllowed("cloudwatch:TagResource", ARN),
  );
});
