import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order, TABLE_ARN } from "../testing/dynamodb-for-test.js";

const get = (...keys: object[]) => ({ RequestItems: { orders: { Keys: keys } } });

describe("BatchGetItem", () => {
  it("gives the items that are there, under the table's name as it was given", () => {
    const gate = dynamodbForTest([order("ana", 1), order("bob", 2)]);
    const answer = gate.call<{ Responses: { [table: string]: object[] } }>(
      "BatchGetItem",
      get(order("ana", 1), order("eve", 3)),
    );
    expect(answer).toMatchObject({ Responses: { orders: [order("ana", 1)] }, UnprocessedKeys: {} });
    const byArn = { RequestItems: { [TABLE_ARN]: { Keys: [order("bob", 2)] } }, ReturnConsumedCapacity: "TOTAL" };
    expect(gate.call("BatchGetItem", byArn)).toMatchObject({
      Responses: { [TABLE_ARN]: [order("bob", 2)] },
      ConsumedCapacity: [{ TableName: TABLE_ARN, CapacityUnits: 0.5 }],
    });
  });

  it("refuses a key that stands twice, and a table that is not there", () => {
    const gate = dynamodbForTest();
    expect(gate.refusal("BatchGetItem", get(order("ana", 1), order("ana", 1)))).toMatchObject({
      code: "ValidationException",
      message: "Provided list of item keys contains duplicates",
    });
    expect(gate.refusal("BatchGetItem", { RequestItems: { none: { Keys: [order("a", 1)] } } })).toMatchObject({
      code: "ResourceNotFoundException",
    });
  });

  it("needs dynamodb:BatchGetItem on every table, for every partition", () => {
    expectDenied("BatchGetItem", get(order("ana", 1)));
    const gate = dynamodbForTest();
    gate.allow(
      "dynamodb:BatchGetItem",
      { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": ["ana"] } },
      TABLE_ARN,
    );
    gate.call("BatchGetItem", get(order("ana", 1), order("ana", 2)), { as: gate.ana });
    const denied = { code: "AccessDeniedException" };
    expect(gate.denied("BatchGetItem", get(order("ana", 1), order("bob", 2)))).toMatchObject(denied);
    const two = { RequestItems: { ...get(order("ana", 1)).RequestItems, other: { Keys: [{ id: { S: "1" } }] } } };
    expect(gate.denied("BatchGetItem", two)).toMatchObject(denied);
  });
});
