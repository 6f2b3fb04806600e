import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order } from "../testing/dynamodb-for-test.js";

const put = (Item: object) => ({ PutRequest: { Item } });
const remove = (Key: object) => ({ DeleteRequest: { Key } });
const write = (...requests: object[]) => ({ RequestItems: { orders: requests } });

describe("BatchWriteItem", () => {
  it("puts and deletes", () => {
    const gate = dynamodbForTest([order("ana", 1)]);
    expect(gate.call("BatchWriteItem", write(put(order("bob", 2)), remove(order("ana", 1))))).toMatchObject({
      UnprocessedItems: {},
    });
    expect(gate.call("Scan", { TableName: "orders" })).toMatchObject({ Items: [order("bob", 2)] });
  });

  it("writes nothing of a batch in which one part is wrong", () => {
    const gate = dynamodbForTest();
    const refusal = gate.refusal("BatchWriteItem", write(put(order("bob", 2)), put({ customer: { S: "x" } })));
    expect(refusal).toMatchObject({ message: "The provided key element does not match the schema" });
    expect(gate.refusal("BatchWriteItem", write(put(order("bob", 2)), remove(order("bob", 2))))).toMatchObject({
      message: "Provided list of item keys contains duplicates",
    });
    expect(gate.call("Scan", { TableName: "orders" })).toMatchObject({ Count: 0 });
  });

  it("needs dynamodb:BatchWriteItem, for every partition", () => {
    expectDenied("BatchWriteItem", write(put(order("ana", 1))));
    const gate = dynamodbForTest();
    gate.allow("dynamodb:BatchWriteItem", { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": ["ana"] } });
    gate.call("BatchWriteItem", write(put(order("ana", 1)), remove(order("ana", 2))), { as: gate.ana });
    expect(gate.denied("BatchWriteItem", write(put(order("ana", 1)), remove(order("bob", 2))))).toMatchObject({
      code: "AccessDeniedException",
    });
  });
});
