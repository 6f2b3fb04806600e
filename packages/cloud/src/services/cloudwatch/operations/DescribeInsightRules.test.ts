import { expect, it } from "vitest";
import { cloudwatchForTest, expectDenied } from "../testing/cloudwatch-for-test.js";

it("describes rules, page by page", () => {
  const { call } = cloudwatchForTest();
  const RuleDefinition = '{"Schema":{"Name":"CloudWatchLogRule","Version":1}}';
  for (const RuleName of ["a", "b"]) call("PutInsightRule", { RuleName, RuleDefinition });
  const first = call<{ InsightRules: object[]; NextToken: string }>("DescribeInsightRules", { MaxResults: 1 });
  expect(first.InsightRules).toMatchObject([{ Name: "a" }]);
  const { NextToken } = first;
  expect(call("DescribeInsightRules", { NextToken }).InsightRules).toMatchObject([{ Name: "b" }]);
});

it("needs its permission", () => expectDenied("DescribeInsightRules", {}));
