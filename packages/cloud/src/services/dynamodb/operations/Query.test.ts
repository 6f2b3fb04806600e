import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order, TABLE_ARN } from "../testing/dynamodb-for-test.js";

const ORDERS = [
  ...Array.from({ length: 12 }, (_, i) =>
    order("ana", i - 2, { state: { S: i % 2 ? "open" : "paid" }, amount: { N: String(i) }, secret: { S: "x" } }),
  ),
  order("bob", 1, { state: { S: "open" } }),
];

interface Answer {
  readonly Items: readonly { readonly [name: string]: { readonly N: string; readonly S: string } }[];
  readonly Count: number;
  readonly ScannedCount: number;
  readonly LastEvaluatedKey?: object;
}

const of = (condition: string, values: object = {}, more: object = {}) => ({
  TableName: "orders",
  KeyConditionExpression: condition,
  ExpressionAttributeValues: { ":c": { S: "ana" }, ...values },
  ...more,
});
const N = (number: number) => ({ N: String(number) });

describe("Query", () => {
  const gate = dynamodbForTest(ORDERS);
  const query = (input: object) => gate.call<Answer>("Query", input);
  const numbers = (input: object) => query(input).Items.map((item) => Number(item.number?.N));

  it.each<[string, object, readonly number[]]>([
    ["all of a partition, negative numbers first", of("customer = :c"), [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ["backwards", of("customer = :c", {}, { ScanIndexForward: false, Limit: 3 }), [9, 8, 7]],
    ["one", of("customer = :c AND #n = :n", { ":n": N(3) }, names()), [3]],
    ["less", of("customer = :c AND #n < :n", { ":n": N(0) }, names()), [-2, -1]],
    ["up to", of("customer = :c AND #n <= :n", { ":n": N(0) }, names()), [-2, -1, 0]],
    ["more", of("customer = :c AND #n > :n", { ":n": N(7) }, names()), [8, 9]],
    ["from", of("customer = :c AND #n >= :n", { ":n": N(8) }, names()), [8, 9]],
    ["between", of("customer = :c AND #n BETWEEN :a AND :b", { ":a": N(-1), ":b": N(1) }, names()), [-1, 0, 1]],
    ["the value first", of(":c = customer AND :n < #n", { ":n": N(8) }, names()), [9]],
    ["nothing of a partition that is not there", of("customer = :x", { ":x": { S: "eve" }, ":c": undefined }), []],
  ])("gives %s", (_, input, expected) => {
    expect(numbers(clean(input))).toEqual(expected);
  });

  it("pages, and filters what it has read", () => {
    const filtered = of(
      "customer = :c",
      { ":s": { S: "open" } },
      { FilterExpression: "#s = :s", Limit: 5, ExpressionAttributeNames: { "#s": "state" } },
    );
    const first = query(filtered);
    expect(first).toMatchObject({ Count: 2, ScannedCount: 5, LastEvaluatedKey: order("ana", 2) });
    const second = query({ ...filtered, ExclusiveStartKey: first.LastEvaluatedKey });
    expect(second.Items.map((item) => item.number?.N)).toEqual(["3", "5", "7"]);
  });

  it("asks indexes, which hold what they project", () => {
    const onState = {
      TableName: "orders",
      IndexName: "all-of-state",
      KeyConditionExpression: "#s = :s",
      ExpressionAttributeNames: { "#s": "state" },
      ExpressionAttributeValues: { ":s": { S: "open" } },
    };
    const answer = query(onState);
    expect(answer.Count).toBe(7);
    expect(new Set(answer.Items.flatMap((item) => Object.keys(item)))).toEqual(
      new Set(["customer", "number", "state", "amount"]),
    );
    const local = of(
      "customer = :c AND #s = :s",
      { ":s": { S: "paid" } },
      { IndexName: "by-state", ExpressionAttributeNames: { "#s": "state" } },
    );
    expect(Object.keys(query(local).Items[0] ?? {}).sort()).toEqual(["customer", "number", "state"]);
    expect(query({ ...local, Select: "ALL_ATTRIBUTES" }).Items[0]).toMatchObject({ secret: { S: "x" } });
    expect(query({ ...local, Select: "COUNT" })).toEqual({ Count: 6, ScannedCount: 6 });
  });

  it.each<[string, object, string]>([
    ["no partition", of("#n = :c", {}, names()), "Query condition missed key schema element: customer"],
    [
      "no such index",
      of("customer = :c", {}, { IndexName: "none" }),
      "The table does not have the specified index: none",
    ],
    [
      "a value that is not used",
      of("customer = :c", { ":x": N(1) }),
      "Value provided in ExpressionAttributeValues unused in expressions: keys: {:x}",
    ],
    [
      "a key in the filter",
      of("customer = :c", {}, { FilterExpression: "customer = :c" }),
      "Filter Expression can only contain non-primary key attributes: Primary key attribute: customer",
    ],
    [
      "a consistent read of a global index",
      of(
        "#s = :c",
        {},
        { IndexName: "all-of-state", ConsistentRead: true, ExpressionAttributeNames: { "#s": "state" } },
      ),
      "Consistent reads are not supported on global secondary indexes",
    ],
  ])("refuses %s", (_, input, message) => {
    expect(gate.refusal("Query", input)).toMatchObject({ code: "ValidationException", message });
  });

  it("needs dynamodb:Query on the table, or on the index it asks", () => {
    expectDenied("Query", of("customer = :c"));
    expectDenied("Query", of("customer = :c", {}, { IndexName: "by-state" }), "Query", `${TABLE_ARN}/index/by-state`);
  });

  it.each<[string, object, boolean]>([
    ["own partition", of("customer = :c"), true],
    [
      "own partition, placeholders for all",
      of("#c = :c", {}, { ExpressionAttributeNames: { "#c": "customer" } }),
      true,
    ],
    ["another partition", of("customer = :x", { ":x": { S: "bob" }, ":c": undefined }), false],
    ["own partition in brackets", of("(customer) = (:c)"), true],
    ["another partition, its name in brackets", of("(customer) = :x", { ":x": { S: "bob" }, ":c": undefined }), false],
    ["another partition, its value in brackets", of("customer = (:x)", { ":x": { S: "bob" }, ":c": undefined }), false],
    [
      "another partition by the older parameter",
      {
        TableName: "orders",
        KeyConditions: { customer: { ComparisonOperator: "EQ", AttributeValueList: [{ S: "bob" }] } },
      },
      false,
    ],
  ])("looks at the partition: %s", (_, input, allowed) => {
    const own = dynamodbForTest();
    own.allow("dynamodb:Query", { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": ["ana"] } });
    const call = () => own.call("Query", clean(input), { as: own.ana });
    if (allowed) expect(call()).toMatchObject({ Count: 0 });
    else expect(call).toThrow("is not authorized to perform: dynamodb:Query");
  });

  it.each<[string, object, boolean]>([
    ["named ones alone", of("customer = :c", {}, { ProjectionExpression: "customer, amount" }), true],
    ["all", of("customer = :c"), false],
    [
      "one that is not to be seen",
      of("customer = :c", {}, { ProjectionExpression: "customer, secret.part[0]" }),
      false,
    ],
    [
      "one that is hidden by a placeholder",
      of("customer = :c", {}, { ProjectionExpression: "#x", ExpressionAttributeNames: { "#x": "secret" } }),
      false,
    ],
    [
      "one in the filter",
      of("customer = :c", {}, { ProjectionExpression: "amount", FilterExpression: "attribute_exists(secret)" }),
      false,
    ],
  ])("looks at the attributes: %s", (_, input, allowed) => {
    const own = dynamodbForTest();
    own.allow("dynamodb:Query", {
      "ForAllValues:StringEquals": { "dynamodb:Attributes": ["customer", "number", "amount"] },
      StringEquals: { "dynamodb:Select": "SPECIFIC_ATTRIBUTES" },
    });
    const call = () => own.call("Query", input, { as: own.ana });
    if (allowed) expect(call()).toMatchObject({ Count: 0 });
    else expect(call).toThrow("is not authorized to perform: dynamodb:Query");
  });
});

function names() {
  return { ExpressionAttributeNames: { "#n": "number" } };
}

/** Without the values that a case takes back. */
function clean(input: object): object {
  return JSON.parse(JSON.stringify(input));
}
