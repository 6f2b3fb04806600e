import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order } from "../testing/dynamodb-for-test.js";

const update = (UpdateExpression: string, values?: object, more: object = {}) => ({
  TableName: "orders",
  Key: order("ana", 1),
  UpdateExpression,
  ...(values && { ExpressionAttributeValues: values }),
  ReturnValues: "ALL_NEW",
  ...more,
});
const BEFORE = { n: { N: "1" }, l: { L: [{ S: "a" }] }, m: { M: { x: { S: "old" } } }, s: { SS: ["a", "b"] } };

describe("UpdateItem", () => {
  it.each<[string, object | undefined, object]>([
    ["SET n = n + :v", { ":v": { N: "2.5" } }, { n: { N: "3.5" } }],
    ["SET n = if_not_exists(z, :v) - n", { ":v": { N: "5" } }, { n: { N: "4" } }],
    [
      "SET l = list_append(l, :v), l2 = list_append(:v, l)",
      { ":v": { L: [{ S: "b" }] } },
      { l: { L: [{ S: "a" }, { S: "b" }] }, l2: { L: [{ S: "b" }, { S: "a" }] } },
    ],
    [
      "SET m.x = :v, m.y = :v, l[0] = :v",
      { ":v": { S: "new" } },
      { m: { M: { x: { S: "new" }, y: { S: "new" } } }, l: { L: [{ S: "new" }] } },
    ],
    [
      "ADD n :v, s :w, t :v",
      { ":v": { N: "1" }, ":w": { SS: ["c"] } },
      { n: { N: "2" }, s: { SS: ["a", "b", "c"] }, t: { N: "1" } },
    ],
    ["DELETE s :w", { ":w": { SS: ["a"] } }, { s: { SS: ["b"] } }],
    ["DELETE s :w", { ":w": { SS: ["a", "b"] } }, { s: undefined }],
    ["REMOVE m.x, n SET z = :v", { ":v": { BOOL: true } }, { m: { M: {} }, n: undefined, z: { BOOL: true } }],
  ])("%s", (expression, values, after) => {
    const gate = dynamodbForTest([order("ana", 1, BEFORE)]);
    const { Attributes } = gate.call("UpdateItem", update(expression, values));
    expect(Attributes).toEqual(JSON.parse(JSON.stringify({ ...order("ana", 1), ...BEFORE, ...after })));
    expect(gate.item("ana", 1)).toEqual(Attributes);
  });

  it("makes an item that is not there, and takes the older parameters", () => {
    const gate = dynamodbForTest();
    const AttributeUpdates = { n: { Action: "ADD", Value: { N: "2" } }, gone: { Action: "DELETE" } };
    gate.call("UpdateItem", { TableName: "orders", Key: order("bob", 1), AttributeUpdates });
    expect(gate.item("bob", 1)).toEqual(order("bob", 1, { n: { N: "2" } }));
  });

  it.each<[string, string, object | undefined, string]>([
    [
      "a key",
      "SET customer = :v",
      { ":v": { S: "x" } },
      "One or more parameter values were invalid: Cannot update attribute customer. This attribute is part of the key",
    ],
    [
      "a path that is not there",
      "SET q.x = :v",
      { ":v": { S: "x" } },
      "The document path provided in the update expression is invalid for update",
    ],
    [
      "text as a number",
      "SET n = n + :v",
      { ":v": { S: "x" } },
      "Invalid UpdateExpression: Incorrect operand type for operator or function; operator or function: +, operand type: S",
    ],
    [
      "an attribute that is not there",
      "SET n = q",
      undefined,
      "The provided expression refers to an attribute that does not exist in the item",
    ],
    [
      "two ways at once",
      "SET n = :v REMOVE n",
      { ":v": { N: "1" } },
      "Invalid UpdateExpression: Two document paths overlap with each other; must remove or rewrite one of these paths; path one: [n], path two: [n]",
    ],
    ["what is no expression", "SET", undefined, 'Invalid UpdateExpression: Syntax error; token: "<EOF>", near: "SET"'],
  ])("refuses %s", (_, expression, values, message) => {
    const gate = dynamodbForTest([order("ana", 1, BEFORE)]);
    expect(gate.refusal("UpdateItem", update(expression, values))).toMatchObject({
      code: "ValidationException",
      message,
    });
  });

  it("updates under a condition", () => {
    const gate = dynamodbForTest([order("ana", 1, BEFORE)]);
    const more = { ConditionExpression: "size(l) > :v OR begins_with(m.x, :t)" };
    const values = { ":v": { N: "1" }, ":t": { S: "new" } };
    expect(gate.refusal("UpdateItem", update("REMOVE n", values, more))).toMatchObject({
      code: "ConditionalCheckFailedException",
    });
    gate.call("UpdateItem", update("REMOVE n", { ...values, ":t": { S: "ol" } }, more));
    expect(gate.item("ana", 1)).not.toHaveProperty("n");
  });

  it("needs dynamodb:UpdateItem for the attributes it changes, and for what it gives back", () => {
    expectDenied("UpdateItem", update("REMOVE n"));
    const gate = dynamodbForTest();
    gate.allow("dynamodb:UpdateItem", {
      "ForAllValues:StringEquals": { "dynamodb:Attributes": ["customer", "number", "n", "m"] },
      StringEqualsIfExists: { "dynamodb:ReturnValues": ["NONE", "UPDATED_NEW"] },
    });
    const changed = (expression: string, ReturnValues = "UPDATED_NEW") =>
      update(expression, undefined, { ReturnValues });
    gate.call("UpdateItem", changed("SET n = if_not_exists(m.secret, customer) REMOVE m"), { as: gate.ana });
    const denied = { code: "AccessDeniedException" };
    expect(gate.denied("UpdateItem", changed("REMOVE n, secret"))).toMatchObject(denied);
    expect(gate.denied("UpdateItem", changed("SET n = secret"))).toMatchObject(denied);
    expect(gate.denied("UpdateItem", changed("REMOVE n", "ALL_OLD"))).toMatchObject(denied);
  });
});
