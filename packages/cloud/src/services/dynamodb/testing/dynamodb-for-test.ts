/** What tests of DynamoDB start from: a table of orders by customer, with an index of each kind. */
import { expect } from "vitest";
import { iam } from "../../iam/index.js";
import { kms } from "../../kms/index.js";
import type { GateForTest, Refusal } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { dynamodb } from "../index.js";

export const TABLE_ARN = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/orders`;
export const ANA = `arn:aws:iam::${ACCOUNT}:user/ana`;

export const ORDERS = {
  TableName: "orders",
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: [
    { AttributeName: "customer", AttributeType: "S" },
    { AttributeName: "number", AttributeType: "N" },
    { AttributeName: "state", AttributeType: "S" },
  ],
  KeySchema: [
    { AttributeName: "customer", KeyType: "HASH" },
    { AttributeName: "number", KeyType: "RANGE" },
  ],
  LocalSecondaryIndexes: [
    {
      IndexName: "by-state",
      KeySchema: [
        { AttributeName: "customer", KeyType: "HASH" },
        { AttributeName: "state", KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "KEYS_ONLY" },
    },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: "all-of-state",
      KeySchema: [{ AttributeName: "state", KeyType: "HASH" }],
      Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["amount"] },
    },
  ],
};

export type Values = { readonly [name: string]: object };

export const order = (customer: string, number: number, more: Values = {}): Values => ({
  customer: { S: customer },
  number: { N: String(number) },
  ...more,
});

export interface DynamodbForTest extends GateForTest {
  put(item: Values): void;
  item(customer: string, number: number): Values | undefined;
  /** The refusal of a call by a user who may do nothing. */
  denied(operation: string, input: object): Refusal;
  /** Lets that user do this, under a condition. */
  allow(action: string, condition?: object, resource?: string): void;
  /** The access key of that user. */
  readonly ana: string;
}

/** @param items of the table of orders */
export function dynamodbForTest(items: readonly Values[] = []): DynamodbForTest {
  const gate = gateForTest([dynamodb, iam, kms]);
  gate.call("CreateTable", ORDERS);
  gate.call("CreateUser", { UserName: "ana" }, { service: "iam" });
  const { AccessKey } = gate.call("CreateAccessKey", { UserName: "ana" }, { service: "iam" });
  const ana = String(AccessKey?.AccessKeyId);
  const put = (Item: Values) => {
    gate.call("PutItem", { TableName: "orders", Item });
  };
  items.forEach(put);
  return {
    ...gate,
    ana,
    put,
    item: (customer, number) =>
      gate.call<{ Item?: Values }>("GetItem", { TableName: "orders", Key: order(customer, number) }).Item,
    denied: (operation, input) => gate.refusal(operation, input, { as: ana }),
    allow(action, condition, resource = "*") {
      const statement = { Effect: "Allow", Action: action, Resource: resource, Condition: condition };
      const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
      gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "own", PolicyDocument }, { service: "iam" });
    },
  };
}

/** That the call needs a permission on that resource, in AWS's words. */
export function expectDenied(operation: string, input: object, action = operation, resource = TABLE_ARN): void {
  expect(dynamodbForTest().denied(operation, input)).toMatchObject({
    code: "AccessDeniedException",
    status: 400,
    message: `User: ${ANA} is not authorized to perform: dynamodb:${action} on resource: ${resource} because no identity-based policy allows the dynamodb:${action} action`,
  });
}

/** A resource policy of the table for that principal, on it and its indexes. */
export const policyFor = (principal: string, action: string | readonly string[], effect = "Allow"): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: effect, Principal: { AWS: principal }, Action: action, Resource: [TABLE_ARN, `${TABLE_ARN}/index/*`] },
    ],
  });
