/** The rows of DynamoDB: tables, their items, and what their indexes hold. */
import type * as Sdk from "@aws-sdk/client-dynamodb";
import { table } from "../../store/table.js";
import { principalArns } from "../iam/trust-principals.js";

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export interface KeyPart {
  readonly AttributeName: string;
  readonly KeyType: "HASH" | "RANGE";
}

export interface IndexRow {
  readonly name: string;
  readonly keySchema: readonly KeyPart[];
  readonly projection: Sdk.Projection;
  readonly provisioned?: Sdk.ProvisionedThroughput;
  readonly onDemand?: Sdk.OnDemandThroughput;
}

export interface TablePolicy {
  readonly document: string;
  readonly revisionId: string;
}

export interface TableRow {
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly arn: string;
  readonly tableId: string;
  /** ms since epoch. */
  readonly createdAt: number;
  readonly attributes: readonly { readonly AttributeName: string; readonly AttributeType: "S" | "N" | "B" }[];
  readonly keySchema: readonly KeyPart[];
  readonly localIndexes: readonly IndexRow[];
  readonly globalIndexes: readonly IndexRow[];
  readonly billingMode: "PROVISIONED" | "PAY_PER_REQUEST";
  /** When it last became on-demand, ms since epoch. */
  readonly onDemandSince?: number;
  readonly provisioned?: Sdk.ProvisionedThroughput;
  readonly onDemand?: Sdk.OnDemandThroughput;
  /** Server-side encryption under a key of KMS; absent: under one of AWS's own. */
  readonly kmsKeyArn?: string;
  readonly tableClass?: { readonly name: "STANDARD" | "STANDARD_INFREQUENT_ACCESS"; readonly since?: number };
  readonly deletionProtection: boolean;
  /** The attribute that says when an item ends, s since epoch. */
  readonly ttlAttribute?: string;
  /** Point-in-time recovery: when it was turned on, and for how many days. Nothing can be restored from it here. */
  readonly recovery?: { readonly since: number; readonly days: number };
  /** Tables and indexes of it for which contributor insights are on: the empty name is the table. */
  readonly insights?: { readonly [index: string]: { readonly enabled: boolean; readonly changedAt: number } };
  readonly tags: readonly Tag[];
  readonly policy?: TablePolicy;
}

export type Item = { readonly [attribute: string]: AttributeValue };

/** A value as it goes over the wire: bytes in base64. */
export type AttributeValue = { readonly [type: string]: unknown };

export interface ItemRow {
  readonly tableId: string;
  /** Sorts as AWS sorts items of one partition. */
  readonly key: string;
  readonly item: Item;
  /** When time to live ends it, ms since epoch. */
  readonly expiresAt?: number;
}

/** What an index holds of an item: where the item is. */
export interface IndexEntryRow {
  readonly tableId: string;
  readonly index: string;
  readonly key: string;
  readonly itemKey: string;
}

/** Value of the index that finds the tables of an account in a Region. */
export const regionKey = (account: string, region: string) => `${account}/${region}`;

export const tables = table<TableRow>()({
  name: "dynamodb.table",
  key: (row) => row.arn,
  indexes: {
    region: (row) => regionKey(row.account, row.region),
    /** Roles and users that its policy names. */
    principals: ({ policy }) => policy && principalArns(policy.document),
  },
});

export const itemKey = (tableId: string, key: string) => `${tableId}/${key}`;

export const items = table<ItemRow>()({
  name: "dynamodb.item",
  key: (row) => itemKey(row.tableId, row.key),
  indexes: {
    table: (row) => row.tableId,
    expiry: (row) => (row.expiresAt === undefined ? undefined : "expires"),
  },
});

export const indexKey = (tableId: string, index: string) => `${tableId}/${index}`;
export const entryKey = (tableId: string, index: string, key: string) => `${tableId}/${index}/${key}`;

export const indexEntries = table<IndexEntryRow>()({
  name: "dynamodb.index-entry",
  key: (row) => entryKey(row.tableId, row.index, row.key),
  indexes: {
    index: (row) => indexKey(row.tableId, row.index),
    item: (row) => itemKey(row.tableId, row.itemKey),
  },
});

/** A transaction that was made under a token. */
export interface TransactionRow {
  /** Account, Region and token. */
  readonly id: string;
  /** Hash of its writes. */
  readonly writes: string;
  /** ms since epoch. */
  readonly endsAt: number;
}

export const transactions = table<TransactionRow>()({ name: "dynamodb.transaction", key: (row) => row.id });
