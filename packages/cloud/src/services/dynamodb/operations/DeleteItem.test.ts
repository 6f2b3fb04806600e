import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order } from "../testing/dynamodb-for-test.js";

const remove = (more: object = {}) => ({ TableName: "orders", Key: order("ana", 1), ...more });

describe("DeleteItem", () => {
  it("takes an item away, from indexes too; it does not mind one that is not there", () => {
    const gate = dynamodbForTest([order("ana", 1, { state: { S: "open" } })]);
    const { Attributes } = gate.call("DeleteItem", remove({ ReturnValues: "ALL_OLD" }));
    expect(Attributes).toMatchObject({ state: { S: "open" } });
    expect(gate.call("DeleteItem", remove({ ReturnValues: "ALL_OLD" }))).not.toHaveProperty("Attributes");
    expect(gate.call("Scan", { TableName: "orders", IndexName: "all-of-state" })).toMatchObject({ Count: 0 });
  });

  it("deletes under a condition, the older one too", () => {
    const gate = dynamodbForTest([order("ana", 1, { a: { S: "x" } })]);
    const failed = { code: "ConditionalCheckFailedException", message: "The conditional request failed" };
    expect(
      gate.refusal(
        "DeleteItem",
        remove({ ConditionExpression: "attribute_type(a, :t)", ExpressionAttributeValues: { ":t": { S: "N" } } }),
      ),
    ).toMatchObject(failed);
    expect(gate.refusal("DeleteItem", remove({ Expected: { a: { Exists: false } } }))).toMatchObject(failed);
    gate.call("DeleteItem", remove({ Expected: { a: { Value: { S: "x" } } } }));
    expect(gate.item("ana", 1)).toBeUndefined();
  });

  it("needs dynamodb:DeleteItem, for the partition", () => {
    expectDenied("DeleteItem", remove());
    const gate = dynamodbForTest();
    gate.allow("dynamodb:DeleteItem", { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["a*"] } });
    gate.call("DeleteItem", remove(), { as: gate.ana });
    expect(gate.denied("DeleteItem", remove({ Key: order("bob", 1) }))).toMatchObject({
      code: "AccessDeniedException",
    });
  });
});
