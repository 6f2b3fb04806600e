import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order } from "../testing/dynamodb-for-test.js";

const get = (more: object = {}) => ({ TableName: "orders", Key: order("ana", 1), ...more });

describe("GetItem", () => {
  const gate = dynamodbForTest([order("ana", 1, { a: { M: { b: { L: [{ S: "x" }, { S: "y" }] } } }, c: { S: "z" } })]);

  it("gives the item, or nothing", () => {
    expect(gate.call("GetItem", get({ Key: order("ana", 2) }))).not.toHaveProperty("Item");
    expect(gate.call("GetItem", get()).Item).toMatchObject({ c: { S: "z" } });
    const arn = `arn:aws:dynamodb:us-east-1:000000000000:table/orders`;
    expect(gate.call("GetItem", get({ TableName: arn })).Item).toMatchObject({ c: { S: "z" } });
  });

  it("gives what is asked for of it, and tells what it consumed", () => {
    const answer = gate.call("GetItem", get({ ProjectionExpression: "a.b[1], c", ReturnConsumedCapacity: "TOTAL" }));
    expect(answer).toMatchObject({
      Item: { a: { M: { b: { L: [{ S: "y" }] } } }, c: { S: "z" } },
      ConsumedCapacity: { TableName: "orders", CapacityUnits: 0.5 },
    });
  });

  it.each<[string, object, string, string]>([
    [
      "half a key",
      { Key: { customer: { S: "a" } } },
      "ValidationException",
      "The provided key element does not match the schema",
    ],
    [
      "a reserved word",
      { ProjectionExpression: "total" },
      "ValidationException",
      "Invalid ProjectionExpression: Attribute name is a reserved keyword; reserved keyword: total",
    ],
    ["a table that is not there", { TableName: "none" }, "ResourceNotFoundException", "Requested resource not found"],
    [
      "a table of another Region",
      { TableName: "arn:aws:dynamodb:eu-west-1:000000000000:table/orders" },
      "ResourceNotFoundException",
      "Requested resource not found",
    ],
    [
      "a name that is none",
      { TableName: "a b c" },
      "ValidationException",
      "1 validation error detected: Value 'a b c' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+",
    ],
  ])("refuses %s", (_, more, code, message) => {
    expect(gate.refusal("GetItem", get(more))).toMatchObject({ code, message });
  });

  it("needs dynamodb:GetItem; conditions see what is selected and what is to be told", () => {
    expectDenied("GetItem", get());
    const own = dynamodbForTest();
    own.allow("dynamodb:GetItem", {
      StringEquals: { "dynamodb:Select": "SPECIFIC_ATTRIBUTES", "dynamodb:ReturnConsumedCapacity": "NONE" },
    });
    const asked = get({ AttributesToGet: ["c"], ReturnConsumedCapacity: "NONE" });
    expect(own.call("GetItem", asked, { as: own.ana })).toEqual({ ConsumedCapacity: undefined });
    expect(own.denied("GetItem", get({ ReturnConsumedCapacity: "NONE" }))).toMatchObject({
      code: "AccessDeniedException",
    });
    expect(own.denied("GetItem", get({ AttributesToGet: ["c"] }))).toMatchObject({ code: "AccessDeniedException" });
  });
});
