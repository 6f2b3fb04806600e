import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied } from "../testing/dynamodb-for-test.js";

describe("DescribeKinesisStreamingDestination", () => {
  it("tells of a table", () => {
    expect(dynamodbForTest().call("DescribeKinesisStreamingDestination", { TableName: "orders" })).toEqual({
      TableName: "orders",
      KinesisDataStreamDestinations: [],
    });
  });

  it("refuses a table that is not there, when it may be asked", () => {
    expect(dynamodbForTest().refusal("DescribeKinesisStreamingDestination", { TableName: "none" })).toMatchObject({
      code: "ResourceNotFoundException",
      message: "Requested resource not found: Table: none not found",
    });
    expectDenied("DescribeKinesisStreamingDestination", { TableName: "orders" });
  });
});
