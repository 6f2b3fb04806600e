import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order, TABLE_ARN } from "../testing/dynamodb-for-test.js";

const ITEMS = Array.from({ length: 30 }, (_, i) => order(`c${i}`, i, { even: { BOOL: i % 2 === 0 } }));

interface Page {
  readonly Items: readonly object[];
  readonly Count: number;
  readonly LastEvaluatedKey?: object;
}

describe("Scan", () => {
  const gate = dynamodbForTest(ITEMS);
  const scan = (more: object = {}) => gate.call<Page>("Scan", { TableName: "orders", ...more });

  it("gives every item once, page by page, or in segments", () => {
    const pages: object[] = [];
    for (let start: object | undefined; ; ) {
      const page = scan({ Limit: 7, ...(start && { ExclusiveStartKey: start }) });
      pages.push(...page.Items);
      start = page.LastEvaluatedKey;
      if (!start) break;
    }
    expect(new Set(pages.map((item) => JSON.stringify(item))).size).toBe(30);
    expect(pages).toHaveLength(30);
    const segments = [0, 1, 2].map((Segment) => scan({ Segment, TotalSegments: 3 }).Count);
    expect(segments.reduce((sum, count) => sum + count, 0)).toBe(30);
  });

  it("filters", () => {
    const FilterExpression = "even = :t AND NOT #n IN (:a, :b)";
    const ExpressionAttributeValues = { ":t": { BOOL: true }, ":a": { N: "0" }, ":b": { N: "2" } };
    const ExpressionAttributeNames = { "#n": "number" };
    expect(scan({ FilterExpression, ExpressionAttributeValues, ExpressionAttributeNames })).toMatchObject({
      Count: 13,
      ScannedCount: 30,
    });
  });

  it("needs dynamodb:Scan on the table, or on the index it asks", () => {
    expectDenied("Scan", { TableName: "orders" });
    expectDenied("Scan", { TableName: "orders", IndexName: "by-state" }, "Scan", `${TABLE_ARN}/index/by-state`);
  });
});
