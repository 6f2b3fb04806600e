import type { CancellationReason, ConsumedCapacity, PutItemOutput } from "@aws-sdk/client-dynamodb";
import {
  dynamodbConditionalCheckFailed,
  dynamodbTokenReused,
  dynamodbTransactionCanceled,
  Failure,
  refuse,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { itemCheck } from "../check.js";
import { operation } from "../operation.js";
import { itemRules, readItem, refuseAsDynalite } from "../run-items.js";
import { runOnTable } from "../run-on-table.js";
import { transactions } from "../tables.js";
import type { CheckedPart } from "../transaction.js";
import { checkEachIsOne, checkParts, consumed, writeParts } from "../transaction.js";
import { toWire } from "../wire-values.js";

/** How long a token stands for its transaction, ms. */
const TOKEN_LASTS = 600_000;

/**
 * All of its writes, or none.
 * DIFFERS: transactions do not meet here, so that none is cancelled for a conflict.
 * Source: DynamoDB API reference, TransactWriteItems.
 */
export const TransactWriteItems = operation("TransactWriteItems", {
  authorize: ({ TransactItems, ReturnConsumedCapacity }, read) =>
    writeParts(TransactItems).map(({ action, request }) =>
      itemCheck(action, request.TableName, { ...request, ReturnConsumedCapacity }, read, "TransactWriteItems"),
    ),
  run(input, context) {
    const { TransactItems, ReturnConsumedCapacity, ClientRequestToken } = input;
    checkEachIsOne(TransactItems);
    if (isDone(ClientRequestToken, TransactItems, context)) return {};
    const parts = checkParts(writeParts(TransactItems), context);
    const outcomes = parts.map((part) => outcomeOf(part, ReturnConsumedCapacity, context));
    if (outcomes.some(({ reason }) => reason)) cancel(outcomes.map(({ reason = { Code: "None" } }) => reason));
    const capacities = outcomes.map(({ capacity }) => capacity);
    return consumed(ReturnConsumedCapacity, capacities);
  },
});

interface Outcome {
  readonly reason?: CancellationReason;
  readonly capacity?: ConsumedCapacity;
}

function outcomeOf(
  part: CheckedPart,
  ReturnConsumedCapacity: "INDEXES" | "TOTAL" | "NONE" | undefined,
  context: Context,
): Outcome {
  try {
    if (part.action === "ConditionCheckItem") return checkCondition(part, context);
    const input = { ...part.request, ReturnConsumedCapacity };
    return { capacity: runOnTable<PutItemOutput>(part.operation, input, context).ConsumedCapacity };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { reason: reasonOf(error) };
  }
}

/** @throws Failure dynamodb.conditional-check-failed */
function checkCondition({ table, valid, request }: CheckedPart, context: Context): Outcome {
  const { validateKey, checkConditional } = itemRules(context);
  const shape = { TableName: table.name, AttributeDefinitions: table.attributes, KeySchema: table.keySchema };
  const invalid = validateKey(valid.Key ?? {}, shape);
  if (invalid) return refuseAsDynalite(invalid, () => undefined);
  const existing = readItem(valid.Key ?? {}, table, context);
  const failed = checkConditional(valid, existing);
  const { ReturnValuesOnConditionCheckFailure: wish } = request as { ReturnValuesOnConditionCheckFailure?: string };
  if (failed) return refuseAsDynalite(failed, () => (wish === "ALL_OLD" ? existing : undefined));
  return { capacity: { TableName: table.name, CapacityUnits: 1 } };
}

function reasonOf(failure: Failure): CancellationReason {
  const { mode, code, message, members } = failure;
  if (mode.id === dynamodbConditionalCheckFailed.id) {
    return { Code: "ConditionalCheckFailed", Message: message, ...members };
  }
  if (code === "ValidationException") return { Code: "ValidationError", Message: message };
  throw failure;
}

function cancel(CancellationReasons: readonly CancellationReason[]): never {
  const reasons = CancellationReasons.map(({ Code }) => Code).join(", ");
  return refuse(dynamodbTransactionCanceled, { reasons }, undefined, { members: { CancellationReasons } });
}

/** Whether the same was done under this token just now; else notes it. @throws Failure dynamodb.token-reused */
function isDone(token: string | undefined, items: unknown, context: Context): boolean {
  if (token === undefined) return false;
  const { account, region, store, now, crypto } = context;
  const id = `${account}/${region}/${token}`;
  const writes = crypto
    .createHash("sha256")
    .update(JSON.stringify(toWire(items)))
    .digest("hex");
  const known = store.get(transactions, id);
  if (known && known.endsAt > now) {
    if (known.writes !== writes) refuse(dynamodbTokenReused, {});
    return true;
  }
  store.put(transactions, { id, writes, endsAt: now + TOKEN_LASTS });
  return false;
}
