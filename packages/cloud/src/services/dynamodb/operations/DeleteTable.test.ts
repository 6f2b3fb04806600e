import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, ORDERS, order, TABLE_ARN } from "../testing/dynamodb-for-test.js";

describe("DeleteTable", () => {
  it("takes the table away with all it holds", () => {
    const gate = dynamodbForTest([order("ana", 1, { state: { S: "open" } })]);
    expect(gate.call("DeleteTable", { TableName: "orders" }).TableDescription).toMatchObject({
      TableStatus: "DELETING",
      ItemCount: 1,
    });
    expect(gate.call("ListTables")).toEqual({ TableNames: [] });
    const { tables } = gate.store.dump();
    expect(Object.keys(tables).filter((name) => name.startsWith("dynamodb."))).toEqual([]);
    gate.call("CreateTable", ORDERS);
    expect(gate.item("ana", 1)).toBeUndefined();
  });

  it("refuses one that is protected, or not there", () => {
    const gate = dynamodbForTest();
    gate.call("UpdateTable", { TableName: "orders", DeletionProtectionEnabled: true });
    expect(gate.refusal("DeleteTable", { TableName: "orders" })).toMatchObject({
      code: "ValidationException",
      message:
        "Resource cannot be deleted as it is currently protected against deletion. Disable deletion protection first.",
    });
    expect(gate.refusal("DeleteTable", { TableName: "none" })).toMatchObject({
      code: "ResourceNotFoundException",
      message: "Requested resource not found: Table: none not found",
    });
  });

  it("needs dynamodb:DeleteTable; conditions see the table's tags", () => {
    expectDenied("DeleteTable", { TableName: "orders" });
    const gate = dynamodbForTest();
    gate.allow("dynamodb:DeleteTable", { StringEquals: { "aws:ResourceTag/stage": "test" } });
    expect(gate.denied("DeleteTable", { TableName: "orders" })).toMatchObject({ code: "AccessDeniedException" });
    gate.call("TagResource", { ResourceArn: TABLE_ARN, Tags: [{ Key: "stage", Value: "test" }] });
    gate.call("DeleteTable", { TableName: "orders" }, { as: gate.ana });
  });
});
