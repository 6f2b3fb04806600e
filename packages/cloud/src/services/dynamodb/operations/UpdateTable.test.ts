import { describe, expect, it } from "vitest";
import { dynamodbForTest, expectDenied, order } from "../testing/dynamodb-for-test.js";

const update = (more: object) => ({ TableName: "orders", ...more });
const INDEX = {
  IndexName: "by-note",
  KeySchema: [{ AttributeName: "note", KeyType: "HASH" }],
  Projection: { ProjectionType: "ALL" },
};
const AttributeDefinitions = [{ AttributeName: "note", AttributeType: "S" }];

describe("UpdateTable", () => {
  it("changes how the table is paid for, its class and its protection", () => {
    const gate = dynamodbForTest();
    const ProvisionedThroughput = { ReadCapacityUnits: 3, WriteCapacityUnits: 4 };
    gate.call("UpdateTable", update({ BillingMode: "PROVISIONED", ProvisionedThroughput }));
    gate.call("UpdateTable", update({ TableClass: "STANDARD_INFREQUENT_ACCESS", DeletionProtectionEnabled: true }));
    expect(gate.call("DescribeTable", { TableName: "orders" }).Table).toMatchObject({
      BillingModeSummary: { BillingMode: "PROVISIONED" },
      ProvisionedThroughput,
      TableClassSummary: { TableClass: "STANDARD_INFREQUENT_ACCESS" },
      DeletionProtectionEnabled: true,
    });
  });

  it("makes an index of what is there, and takes it away with its attribute", () => {
    const gate = dynamodbForTest([
      order("ana", 1, { note: { S: "x" } }),
      order("ana", 2, { note: { N: "1" } }),
      order("ana", 3),
    ]);
    gate.call("UpdateTable", update({ AttributeDefinitions, GlobalSecondaryIndexUpdates: [{ Create: INDEX }] }));
    expect(gate.call("Scan", { TableName: "orders", IndexName: "by-note" })).toMatchObject({
      Items: [order("ana", 1, { note: { S: "x" } })],
    });
    gate.call("UpdateTable", update({ GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: "by-note" } }] }));
    expect(gate.refusal("Scan", { TableName: "orders", IndexName: "by-note" })).toMatchObject({
      code: "ValidationException",
    });
    gate.put(order("ana", 4, { note: { N: "1" } }));
  });

  it.each<[string, object, string, string]>([
    [
      "nothing",
      {},
      "ValidationException",
      "At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required",
    ],
    [
      "a table that is not there",
      { TableName: "none", BillingMode: "PAY_PER_REQUEST" },
      "ResourceNotFoundException",
      "Requested resource not found: Table: none not found",
    ],
    [
      "throughput on demand",
      { ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 } },
      "ValidationException",
      "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
    ],
    [
      "an index whose key is not defined",
      { GlobalSecondaryIndexUpdates: [{ Create: INDEX }] },
      "ValidationException",
      "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [note], AttributeDefinitions: [customer, number, state]",
    ],
    [
      "an index that is there",
      { GlobalSecondaryIndexUpdates: [{ Create: { ...INDEX, IndexName: "by-state" } }] },
      "ValidationException",
      "One or more parameter values were invalid: Duplicate index name: by-state",
    ],
    [
      "an index that is not there",
      { GlobalSecondaryIndexUpdates: [{ Delete: { IndexName: "none" } }] },
      "ValidationException",
      "One or more parameter values were invalid: The table does not have the specified index: none",
    ],
  ])("refuses %s", (_, more, code, message) => {
    expect(dynamodbForTest().refusal("UpdateTable", update(more))).toMatchObject({ code, message });
  });

  it("does not pretend to have streams or replicas", () => {
    const gate = dynamodbForTest();
    expect(gate.refusal("UpdateTable", update({ StreamSpecification: { StreamEnabled: true } }))).toMatchObject({
      status: 501,
    });
    expect(
      gate.refusal("UpdateTable", update({ ReplicaUpdates: [{ Create: { RegionName: "eu-west-1" } }] })),
    ).toMatchObject({ status: 501 });
  });

  it("needs dynamodb:UpdateTable", () => expectDenied("UpdateTable", update({ DeletionProtectionEnabled: true })));
});
