import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order } from "../testing/dynamodb-for-test.js";

const put = (Item: object, more: object = {}) => ({ TableName: "orders", Item, ...more });

describe("PutItem", () => {
  it("keeps values of every type as they are, numbers in AWS's form", () => {
    const gate = dynamodbForTest();
    const values = {
      text: { S: "" },
      price: { N: "007.50" },
      small: { N: "1e-3" },
      bytes: { B: Uint8Array.of(0, 255) },
      texts: { SS: ["b", "a"] },
      blobs: { BS: [Uint8Array.of(1)] },
      list: { L: [{ N: "1.0" }, { NULL: true }, { BOOL: false }] },
      map: { M: { B: { S: "no bytes" }, inner: { B: Uint8Array.of(7) } } },
    };
    gate.put(order("ana", 1, values));
    expect(gate.item("ana", 1)).toEqual({
      ...order("ana", 1),
      ...values,
      price: { N: "7.5" },
      small: { N: "0.001" },
      list: { L: [{ N: "1" }, { NULL: true }, { BOOL: false }] },
    });
  });

  it("replaces the whole item, and gives the old one to those who ask", () => {
    const gate = dynamodbForTest([order("ana", 1, { a: { S: "x" } })]);
    const { Attributes } = gate.call("PutItem", put(order("ana", 1, { b: { S: "y" } }), { ReturnValues: "ALL_OLD" }));
    expect(Attributes).toEqual(order("ana", 1, { a: { S: "x" } }));
    expect(gate.item("ana", 1)).toEqual(order("ana", 1, { b: { S: "y" } }));
  });

  it("keeps indexes with it", () => {
    const gate = dynamodbForTest([order("ana", 1, { state: { S: "open" } })]);
    const query = (state: string) =>
      gate.call<{ Count: number }>("Query", {
        TableName: "orders",
        IndexName: "all-of-state",
        KeyConditionExpression: "#s = :s",
        ExpressionAttributeNames: { "#s": "state" },
        ExpressionAttributeValues: { ":s": { S: state } },
      }).Count;
    expect([query("open"), query("paid")]).toEqual([1, 0]);
    gate.put(order("ana", 1, { state: { S: "paid" } }));
    expect([query("open"), query("paid")]).toEqual([0, 1]);
  });

  it("writes under a condition", () => {
    const gate = dynamodbForTest([order("ana", 1)]);
    const once = put(order("ana", 1, { b: { S: "y" } }), { ConditionExpression: "attribute_not_exists(customer)" });
    expect(gate.refusal("PutItem", once)).toMatchObject({
      code: "ConditionalCheckFailedException",
      status: 400,
      message: "The conditional request failed",
    });
    expect(gate.item("ana", 1)).toEqual(order("ana", 1));
  });

  it("shows the item that made a condition fail to those who ask", () => {
    const gate = dynamodbForTest([order("ana", 1)]);
    const ReturnValuesOnConditionCheckFailure = "ALL_OLD";
    const more = { ConditionExpression: "attribute_not_exists(customer)", ReturnValuesOnConditionCheckFailure };
    expect(membersOf(() => gate.call("PutItem", put(order("ana", 1), more)))).toEqual({ Item: order("ana", 1) });
  });

  it.each<[string, object, string]>([
    [
      "a key is missing",
      { customer: { S: "a" } },
      "One or more parameter values were invalid: Missing the key number in the item",
    ],
    [
      "a key is of another type",
      { customer: { S: "a" }, number: { S: "1" } },
      "One or more parameter values were invalid: Type mismatch for key number expected: N actual: S",
    ],
    [
      "a key is empty",
      { customer: { S: "" }, number: { N: "1" } },
      "One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: customer",
    ],
    ["a number is none", order("a", 1, { n: { N: "x" } }), "The parameter cannot be converted to a numeric value: x"],
    [
      "a number is too long",
      order("a", 1, { n: { N: "1".repeat(39) } }),
      "Attempting to store more than 38 significant digits in a Number",
    ],
    [
      "a number is too large",
      order("a", 1, { n: { N: "1e126" } }),
      "Number overflow. Attempting to store a number with magnitude larger than supported range",
    ],
    [
      "a value has no type",
      order("a", 1, { n: {} }),
      "Supplied AttributeValue is empty, must contain exactly one of the supported datatypes",
    ],
    [
      "a set is empty",
      order("a", 1, { n: { SS: [] } }),
      "One or more parameter values were invalid: An string set  may not be empty",
    ],
    [
      "the item is too large",
      order("a", 1, { n: { S: "x".repeat(410_000) } }),
      "Item size has exceeded the maximum allowed size",
    ],
  ])("refuses when %s", (_, item, message) => {
    expect(dynamodbForTest().refusal("PutItem", put(item))).toMatchObject({ code: "ValidationException", message });
  });

  it("refuses a table that is not there", () => {
    expect(dynamodbForTest().refusal("PutItem", { ...put({ id: { S: "1" } }), TableName: "none" })).toMatchObject({
      code: "ResourceNotFoundException",
      message: "Requested resource not found",
    });
  });

  it("needs dynamodb:PutItem on the table, for the partition and attributes that are written", () => {
    expectDenied("PutItem", put(order("ana", 1)));
    const gate = dynamodbForTest();
    const own = { "dynamodb:LeadingKeys": ["${aws:username}"], "dynamodb:Attributes": ["customer", "number", "note"] };
    gate.allow("dynamodb:PutItem", { "ForAllValues:StringEquals": own });
    gate.call("PutItem", put(order("ana", 1, { note: { S: "x" } })), { as: gate.ana });
    const denied = { code: "AccessDeniedException" };
    expect(gate.denied("PutItem", put(order("bob", 1)))).toMatchObject(denied);
    expect(gate.denied("PutItem", put(order("ana", 1, { state: { S: "paid" } })))).toMatchObject(denied);
    const conditional = put(order("ana", 2), { ConditionExpression: "attribute_not_exists(secret)" });
    expect(gate.denied("PutItem", conditional)).toMatchObject(denied);
  });
});

function membersOf(work: () => unknown): object {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error.members;
  }
  throw new Error("It was not refused.");
}
