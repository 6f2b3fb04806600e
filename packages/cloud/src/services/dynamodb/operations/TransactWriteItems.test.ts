import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order } from "../testing/dynamodb-for-test.js";

const TableName = "orders";
const put = (Item: object, more: object = {}) => ({ Put: { TableName, Item, ...more } });
const check = (Key: object, ConditionExpression: string, more: object = {}) => ({
  ConditionCheck: { TableName, Key, ConditionExpression, ...more },
});
const write = (...TransactItems: object[]) => ({ TransactItems });

describe("TransactWriteItems", () => {
  it("makes all of its writes", () => {
    const gate = dynamodbForTest([order("ana", 1, { n: { N: "1" } }), order("bob", 1)]);
    const update = { UpdateExpression: "ADD n :v", ExpressionAttributeValues: { ":v": { N: "1" } } };
    gate.call(
      "TransactWriteItems",
      write(
        check(order("eve", 1), "attribute_not_exists(customer)"),
        { Update: { TableName, Key: order("ana", 1), ...update } },
        { Delete: { TableName, Key: order("bob", 1) } },
        put(order("new", 1)),
      ),
    );
    expect(gate.item("ana", 1)).toMatchObject({ n: { N: "2" } });
    expect([gate.item("bob", 1), gate.item("new", 1)]).toEqual([undefined, order("new", 1)]);
  });

  it("makes none when a condition does not hold, and says which", () => {
    const gate = dynamodbForTest([order("ana", 1)]);
    const old = {
      ConditionExpression: "attribute_not_exists(customer)",
      ReturnValuesOnConditionCheckFailure: "ALL_OLD",
    };
    const call = () =>
      gate.call(
        "TransactWriteItems",
        write(
          put(order("new", 1, { state: { S: "open" } })),
          put(order("ana", 1), old),
          check(order("eve", 1), "attribute_exists(customer)"),
        ),
      );
    expect(call).toThrow(
      expect.objectContaining({
        code: "TransactionCanceledException",
        message:
          "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed, ConditionalCheckFailed]",
        members: {
          CancellationReasons: [
            { Code: "None" },
            { Code: "ConditionalCheckFailed", Message: "The conditional request failed", Item: order("ana", 1) },
            { Code: "ConditionalCheckFailed", Message: "The conditional request failed" },
          ],
        },
      }),
    );
    expect(gate.item("new", 1)).toBeUndefined();
    expect(gate.call("Scan", { TableName, IndexName: "all-of-state" })).toMatchObject({ Count: 0 });
  });

  it("refuses an item that stands twice, and an expression that is none", () => {
    const gate = dynamodbForTest();
    expect(
      gate.refusal("TransactWriteItems", write(put(order("a", 1)), check(order("a", 1), "attribute_exists(x)"))),
    ).toMatchObject({
      code: "ValidationException",
      message: "Transaction request cannot include multiple operations on one item",
    });
    expect(
      gate.refusal("TransactWriteItems", write(put(order("a", 1)), check(order("b", 1), "nonsense"))),
    ).toMatchObject({
      code: "ValidationException",
    });
    expect(gate.item("a", 1)).toBeUndefined();
  });

  it("refuses a part that does nothing, or two things", () => {
    const gate = dynamodbForTest();
    const refused = {
      code: "ValidationException",
      message: "TransactItems can only contain one of Check, Put, Update or Delete",
    };
    expect(gate.refusal("TransactWriteItems", write({}))).toMatchObject(refused);
    const two = { ...put(order("a", 1)), Delete: { TableName, Key: order("b", 1) } };
    expect(gate.refusal("TransactWriteItems", write(two))).toMatchObject(refused);
  });

  it("does once what is sent twice under one token, for ten minutes", () => {
    const gate = dynamodbForTest([order("ana", 1)]);
    const update = { UpdateExpression: "ADD n :v", ExpressionAttributeValues: { ":v": { N: "1" } } };
    const input = { ...write({ Update: { TableName, Key: order("ana", 1), ...update } }), ClientRequestToken: "t" };
    gate.call("TransactWriteItems", input);
    gate.call("TransactWriteItems", input);
    expect(gate.item("ana", 1)).toMatchObject({ n: { N: "1" } });
    expect(gate.refusal("TransactWriteItems", { ...write(put(order("b", 1))), ClientRequestToken: "t" })).toMatchObject(
      {
        code: "IdempotentParameterMismatchException",
      },
    );
    gate.advance(600_000);
    gate.call("TransactWriteItems", input);
    expect(gate.item("ana", 1)).toMatchObject({ n: { N: "2" } });
  });

  it.each<[string, object, string]>([
    ["Put", put(order("ana", 1)), "PutItem"],
    ["Update", { Update: { TableName, Key: order("ana", 1), UpdateExpression: "REMOVE n" } }, "UpdateItem"],
    ["Delete", { Delete: { TableName, Key: order("ana", 1) } }, "DeleteItem"],
    ["ConditionCheck", check(order("ana", 1), "attribute_exists(n)"), "ConditionCheckItem"],
  ])("needs the permission of each part: %s", (_, part, action) => {
    expectDenied("TransactWriteItems", write(part), action);
  });

  it("is seen by conditions as what encloses its parts", () => {
    const gate = dynamodbForTest();
    gate.allow("dynamodb:PutItem", { StringEquals: { "dynamodb:EnclosingOperation": "TransactWriteItems" } });
    gate.call("TransactWriteItems", write(put(order("ana", 1))), { as: gate.ana });
    expect(gate.denied("PutItem", { TableName, Item: order("ana", 1) })).toMatchObject({
      code: "AccessDeniedException",
    });
  });
});
