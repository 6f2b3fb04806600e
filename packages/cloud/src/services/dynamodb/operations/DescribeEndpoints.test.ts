import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied } from "../testing/dynamodb-for-test.js";

describe("DescribeEndpoints", () => {
  it("answers those who may ask", () => {
    expect(dynamodbForTest().call("DescribeEndpoints")).toMatchObject({ Endpoints: [{ CachePeriodInMinutes: 1440 }] });
    expectDenied("DescribeEndpoints", {}, "DescribeEndpoints", "*");
  });
});
