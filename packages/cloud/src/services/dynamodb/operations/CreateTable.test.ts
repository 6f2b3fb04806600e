import { describe, expect, it } from "vitest";
import { ANA, dynamodbForTest, expectDenied, policyFor, TABLE_ARN } from "../testing/dynamodb-for-test.js";

const SIMPLE = {
  TableName: "simple",
  AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }],
  KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
  BillingMode: "PAY_PER_REQUEST",
};
const ARN = TABLE_ARN.replace("orders", "simple");
const PROVISIONED = {
  BillingMode: "PROVISIONED",
  ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 2 },
};

describe("CreateTable", () => {
  it("answers with the whole table, which is made from then on", () => {
    const gate = dynamodbForTest();
    const { TableDescription } = gate.call("CreateTable", SIMPLE);
    expect(TableDescription).toMatchObject({
      TableName: "simple",
      TableArn: ARN,
      TableStatus: "CREATING",
      BillingModeSummary: { BillingMode: "PAY_PER_REQUEST" },
      ProvisionedThroughput: { NumberOfDecreasesToday: 0, ReadCapacityUnits: 0, WriteCapacityUnits: 0 },
      DeletionProtectionEnabled: false,
      ItemCount: 0,
      TableSizeBytes: 0,
    });
    expect(TableDescription?.TableId).toMatch(/^[0-9a-f-]{36}$/);
    gate.call("PutItem", { TableName: "simple", Item: { id: { S: "1" } } });
  });

  it("keeps throughput, class, protection, tags, encryption and a policy", () => {
    const gate = dynamodbForTest();
    const { KeyMetadata } = gate.call("CreateKey", {}, { service: "kms" });
    const Policy = policyFor(ANA, "dynamodb:GetItem");
    gate.call("CreateTable", {
      ...SIMPLE,
      ...PROVISIONED,
      TableClass: "STANDARD_INFREQUENT_ACCESS",
      DeletionProtectionEnabled: true,
      SSESpecification: { Enabled: true, SSEType: "KMS", KMSMasterKeyId: KeyMetadata?.KeyId },
      Tags: [{ Key: "a", Value: "b" }],
      ResourcePolicy: Policy,
    });
    expect(gate.call("DescribeTable", { TableName: "simple" }).Table).toMatchObject({
      TableStatus: "ACTIVE",
      ProvisionedThroughput: { ReadCapacityUnits: 5, WriteCapacityUnits: 2 },
      TableClassSummary: { TableClass: "STANDARD_INFREQUENT_ACCESS" },
      DeletionProtectionEnabled: true,
      SSEDescription: { Status: "ENABLED", SSEType: "KMS", KMSMasterKeyArn: KeyMetadata?.Arn },
    });
    expect(gate.call("ListTagsOfResource", { ResourceArn: ARN })).toEqual({ Tags: [{ Key: "a", Value: "b" }] });
    expect(gate.call("GetResourcePolicy", { ResourceArn: ARN })).toMatchObject({ Policy });
  });

  it.each<[string, object, string, string]>([
    ["a name that is taken", { TableName: "orders" }, "ResourceInUseException", "Table already exists: orders"],
    [
      "a short name",
      { TableName: "ab" },
      "ValidationException",
      "TableName must be at least 3 characters long and at most 255 characters long",
    ],
    [
      "no throughput",
      { BillingMode: "PROVISIONED" },
      "ValidationException",
      "One or more parameter values were invalid: ReadCapacityUnits and WriteCapacityUnits must both be specified when BillingMode is PROVISIONED",
    ],
    [
      "two ways to pay",
      { ProvisionedThroughput: PROVISIONED.ProvisionedThroughput },
      "ValidationException",
      "One or more parameter values were invalid: Neither ReadCapacityUnits nor WriteCapacityUnits can be specified when BillingMode is PAY_PER_REQUEST",
    ],
    [
      "a key that is not defined",
      { KeySchema: [{ AttributeName: "x", KeyType: "HASH" }] },
      "ValidationException",
      "One or more parameter values were invalid: Some index key attributes are not defined in AttributeDefinitions. Keys: [x], AttributeDefinitions: [id]",
    ],
    [
      "an index without throughput",
      {
        ...PROVISIONED,
        GlobalSecondaryIndexes: [
          {
            IndexName: "gsi",
            KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
            Projection: { ProjectionType: "ALL" },
          },
        ],
      },
      "ValidationException",
      "One or more parameter values were invalid: ProvisionedThroughput is not specified for index: gsi",
    ],
    [
      "an attribute that is not used",
      {
        AttributeDefinitions: [...SIMPLE.AttributeDefinitions, { AttributeName: "y", AttributeType: "N" }],
        GlobalSecondaryIndexes: [
          {
            IndexName: "gsi",
            KeySchema: [{ AttributeName: "id", KeyType: "HASH" }],
            Projection: { ProjectionType: "ALL" },
          },
        ],
      },
      "ValidationException",
      "One or more parameter values were invalid: Some AttributeDefinitions are not used. AttributeDefinitions: [id, y], keys used: [id]",
    ],
    [
      "a policy that is none",
      { ResourcePolicy: "{}" },
      "ValidationException",
      "Invalid policy document: Syntax errors in policy",
    ],
    [
      "a key of KMS that is not there",
      { SSESpecification: { Enabled: true, SSEType: "KMS", KMSMasterKeyId: "alias/none" } },
      "NotFoundException",
      "Alias arn:aws:kms:us-east-1:000000000000:alias/none is not found.",
    ],
    ["a stream", { StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_IMAGE" } }, "NotImplemented", ""],
  ])("refuses %s", (_, more, code, message) => {
    expect(dynamodbForTest().refusal("CreateTable", { ...SIMPLE, ...more })).toMatchObject(
      message ? { code, message } : { status: 501 },
    );
  });

  it("needs dynamodb:CreateTable, and more for tags and a policy", () => {
    expectDenied("CreateTable", SIMPLE, "CreateTable", ARN);
    const Tags = [{ Key: "team", Value: "a" }];
    const gate = dynamodbForTest();
    gate.allow("dynamodb:CreateTable", { StringEqualsIfExists: { "aws:RequestTag/team": "a" } });
    gate.call("CreateTable", SIMPLE, { as: gate.ana });
    expect(gate.denied("CreateTable", { ...SIMPLE, Tags }).message).toContain("perform: dynamodb:TagResource on");
    expect(gate.denied("CreateTable", { ...SIMPLE, Tags: [{ Key: "team", Value: "b" }] }).message).toContain(
      "perform: dynamodb:CreateTable on",
    );
    const ResourcePolicy = policyFor(ANA, "dynamodb:*");
    expect(gate.denied("CreateTable", { ...SIMPLE, ResourcePolicy }).message).toContain(
      "dynamodb:PutResourcePolicy on",
    );
  });
});
