import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, ORDERS, order, TABLE_ARN } from "../testing/dynamodb-for-test.js";

describe("DescribeTable", () => {
  it("tells of keys, indexes and what they hold", () => {
    const gate = dynamodbForTest([order("ana", 1, { state: { S: "open" } }), order("ana", 2)]);
    expect(gate.call("DescribeTable", { TableName: TABLE_ARN }).Table).toMatchObject({
      TableName: "orders",
      TableStatus: "ACTIVE",
      ItemCount: 2,
      TableSizeBytes: 47,
      KeySchema: ORDERS.KeySchema,
      AttributeDefinitions: ORDERS.AttributeDefinitions,
      LocalSecondaryIndexes: [{ IndexName: "by-state", IndexArn: `${TABLE_ARN}/index/by-state`, ItemCount: 1 }],
      GlobalSecondaryIndexes: [{ IndexName: "all-of-state", IndexStatus: "ACTIVE", ItemCount: 1 }],
    });
  });

  it("refuses a table that is not there, when it may be asked", () => {
    const input = { TableName: "none" };
    expect(dynamodbForTest().refusal("DescribeTable", input)).toMatchObject({
      code: "ResourceNotFoundException",
      message: "Requested resource not found: Table: none not found",
    });
    expectDenied("DescribeTable", input, "DescribeTable", TABLE_ARN.replace("orders", "none"));
  });
});
