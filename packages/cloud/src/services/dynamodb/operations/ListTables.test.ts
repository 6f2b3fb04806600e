import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, ORDERS, TABLE_ARN } from "../testing/dynamodb-for-test.js";

describe("ListTables", () => {
  it("lists the names of the account's tables of the Region, page by page", () => {
    const gate = dynamodbForTest();
    for (const TableName of ["zebra", "alpha"]) gate.call("CreateTable", { ...ORDERS, TableName });
    gate.call("CreateTable", { ...ORDERS, TableName: "elsewhere" }, { region: "eu-west-1" });
    expect(gate.call("ListTables", { Limit: 2 })).toEqual({
      TableNames: ["alpha", "orders"],
      LastEvaluatedTableName: "orders",
    });
    expect(gate.call("ListTables", { ExclusiveStartTableName: "orders" })).toEqual({ TableNames: ["zebra"] });
  });

  it("needs dynamodb:ListTables", () => {
    expectDenied("ListTables", {}, "ListTables", TABLE_ARN.replace("orders", "*"));
  });
});
