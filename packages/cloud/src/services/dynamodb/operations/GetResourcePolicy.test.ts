import { describe, expect, it } from "vitest";
import { ANA, dynamodbForTest, expectDenied, policyFor, TABLE_ARN } from "../testing/dynamodb-for-test.js";

describe("GetResourcePolicy", () => {
  it("gives the policy as it was put", () => {
    const gate = dynamodbForTest();
    const Policy = policyFor(ANA, "dynamodb:GetItem");
    gate.call("PutResourcePolicy", { ResourceArn: TABLE_ARN, Policy });
    expect(gate.call("GetResourcePolicy", { ResourceArn: TABLE_ARN })).toMatchObject({ Policy });
  });

  it("refuses where there is none, or no table", () => {
    const gate = dynamodbForTest();
    expect(gate.refusal("GetResourcePolicy", { ResourceArn: TABLE_ARN })).toMatchObject({
      code: "PolicyNotFoundException",
      message: `Resource-based policy not found for the provided ResourceArn: ${TABLE_ARN}`,
    });
    expect(gate.refusal("GetResourcePolicy", { ResourceArn: `${TABLE_ARN}-none` })).toMatchObject({
      code: "ResourceNotFoundException",
      message: "Requested resource not found: Table: orders-none not found",
    });
  });

  it("needs dynamodb:GetResourcePolicy", () => expectDenied("GetResourcePolicy", { ResourceArn: TABLE_ARN }));
});
