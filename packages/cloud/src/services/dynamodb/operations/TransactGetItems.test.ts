import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order } from "../testing/dynamodb-for-test.js";

const get = (...keys: object[]) => ({ TransactItems: keys.map((Key) => ({ Get: { TableName: "orders", Key } })) });

describe("TransactGetItems", () => {
  it("gives the items in the order asked for, and what it consumed", () => {
    const gate = dynamodbForTest([order("ana", 1)]);
    const input = { ...get(order("bob", 2), order("ana", 1)), ReturnConsumedCapacity: "TOTAL" };
    expect(gate.call("TransactGetItems", input)).toEqual({
      Responses: [{}, { Item: order("ana", 1) }],
      ConsumedCapacity: [{ TableName: "orders", CapacityUnits: 4 }],
    });
  });

  it("refuses an item that stands twice, and a table that is not there", () => {
    const gate = dynamodbForTest();
    expect(gate.refusal("TransactGetItems", get(order("ana", 1), order("ana", 1)))).toMatchObject({
      code: "ValidationException",
      message: "Transaction request cannot include multiple operations on one item",
    });
    const none = { TransactItems: [{ Get: { TableName: "none", Key: order("ana", 1) } }] };
    expect(gate.refusal("TransactGetItems", none)).toMatchObject({ code: "ResourceNotFoundException" });
  });

  it("needs dynamodb:GetItem for each, in this operation", () => {
    expectDenied("TransactGetItems", get(order("ana", 1)), "GetItem");
    const gate = dynamodbForTest();
    gate.allow("dynamodb:GetItem", { StringEquals: { "dynamodb:EnclosingOperation": "TransactGetItems" } });
    gate.call("TransactGetItems", get(order("ana", 1)), { as: gate.ana });
    expect(gate.denied("GetItem", { TableName: "orders", Key: order("ana", 1) })).toMatchObject({
      code: "AccessDeniedException",
    });
  });
});
