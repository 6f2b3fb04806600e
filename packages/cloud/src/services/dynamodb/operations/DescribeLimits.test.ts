import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied } from "../testing/dynamodb-for-test.js";

describe("DescribeLimits", () => {
  it("answers those who may ask", () => {
    expect(dynamodbForTest().call("DescribeLimits")).toMatchObject({
      AccountMaxReadCapacityUnits: 80_000,
      TableMaxReadCapacityUnits: 40_000,
    });
    expectDenied("DescribeLimits", {}, "DescribeLimits", "*");
  });
});
