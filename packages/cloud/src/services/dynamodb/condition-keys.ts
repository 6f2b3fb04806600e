/** The condition keys of requests on items. Source: Service Authorization Reference, "Amazon DynamoDB". */
import type { RequestContext } from "@understudy/iam";
import type { AttributeNames } from "./expression-attributes.js";
import { equalPlaceholder, expressionAttributes } from "./expression-attributes.js";
import type { TableRow } from "./tables.js";
import { toWire } from "./wire-values.js";

export type Values = { readonly [name: string]: object };

/** The members of the requests on items that say which attributes and keys are meant. */
export interface ItemRequest {
  readonly IndexName?: string;
  readonly Key?: Values;
  readonly Item?: Values;
  readonly Keys?: readonly Values[];
  readonly AttributesToGet?: readonly string[];
  readonly AttributeUpdates?: Values;
  readonly Expected?: Values;
  readonly KeyConditions?: { readonly [name: string]: { readonly AttributeValueList?: readonly object[] } };
  readonly QueryFilter?: Values;
  readonly ScanFilter?: Values;
  readonly ProjectionExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly FilterExpression?: string;
  readonly ConditionExpression?: string;
  readonly UpdateExpression?: string;
  readonly ExpressionAttributeNames?: AttributeNames;
  readonly ExpressionAttributeValues?: Values;
  readonly Select?: string;
  readonly ReturnValues?: string;
  readonly ReturnConsumedCapacity?: string;
}

/** `dynamodb:Attributes`: every attribute that the request names, those of its keys too. */
export function attributesOf(request: ItemRequest): readonly string[] {
  const maps = [request.Key, request.Item, ...(request.Keys ?? [])];
  const conditions = [request.AttributeUpdates, request.Expected, request.KeyConditions];
  const filters = [request.QueryFilter, request.ScanFilter];
  const expressions = [
    request.ProjectionExpression,
    request.KeyConditionExpression,
    request.FilterExpression,
    request.ConditionExpression,
    request.UpdateExpression,
  ];
  const named = [
    ...[...maps, ...conditions, ...filters].flatMap((map) => Object.keys(map ?? {})),
    ...(request.AttributesToGet ?? []),
    ...expressions.flatMap((one) => expressionAttributes(one ?? "", request.ExpressionAttributeNames)),
  ];
  // AttributesToGet may name paths in older clients: what counts is where they begin.
  return [...new Set(named)];
}

/** `dynamodb:LeadingKeys`: values of the partition key, of the table or of the index that is asked. */
export function leadingKeysOf(request: ItemRequest, table: TableRow | undefined): readonly string[] {
  const attribute = partitionKey(request.IndexName, table);
  if (attribute === undefined) return [];
  const values = [request.Key, request.Item, ...(request.Keys ?? [])].map((map) => map?.[attribute]);
  return [...values, asked(request, attribute)].flatMap((value) => {
    const wire = toWire(value) as { readonly [type: string]: unknown } | undefined;
    return wire === undefined ? [] : String(Object.values(wire)[0]);
  });
}

function partitionKey(index: string | undefined, table: TableRow | undefined): string | undefined {
  const indexes = [...(table?.localIndexes ?? []), ...(table?.globalIndexes ?? [])];
  const schema = index === undefined ? table?.keySchema : indexes.find(({ name }) => name === index)?.keySchema;
  return schema?.[0]?.AttributeName;
}

/** The partition that a query asks for. */
function asked(request: ItemRequest, attribute: string): object | undefined {
  const { KeyConditions, KeyConditionExpression = "", ExpressionAttributeNames } = request;
  const placeholder = equalPlaceholder(KeyConditionExpression, attribute, ExpressionAttributeNames);
  const values = request.ExpressionAttributeValues;
  if (placeholder !== undefined) return values && Object.hasOwn(values, placeholder) ? values[placeholder] : undefined;
  return KeyConditions?.[attribute]?.AttributeValueList?.[0];
}

/** What a read gives: as asked for, else what AWS takes for granted then. */
export function selectOf({ Select, IndexName, AttributesToGet, ProjectionExpression }: ItemRequest): string {
  if (Select !== undefined) return Select;
  if (AttributesToGet || ProjectionExpression !== undefined) return "SPECIFIC_ATTRIBUTES";
  return IndexName === undefined ? "ALL_ATTRIBUTES" : "ALL_PROJECTED_ATTRIBUTES";
}

/** All keys of a request on items of one table, without `dynamodb:Select`. */
export function itemKeys(request: ItemRequest, table: TableRow | undefined): RequestContext {
  const leading = leadingKeysOf(request, table);
  const attributes = attributesOf(request);
  const { ReturnValues, ReturnConsumedCapacity } = request;
  return {
    ...(leading.length > 0 && { "dynamodb:LeadingKeys": leading }),
    ...(attributes.length > 0 && { "dynamodb:Attributes": attributes }),
    ...(ReturnValues !== undefined && { "dynamodb:ReturnValues": ReturnValues }),
    ...(ReturnConsumedCapacity !== undefined && { "dynamodb:ReturnConsumedCapacity": ReturnConsumedCapacity }),
  };
}
