/** Runs operations on items by dynalite's rules, on rows of the store. */
import { dynamodbConditionalCheckFailed, dynamodbTableNotFound, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import type {
  Action,
  Dynalite,
  ItemOperation,
  ItemRules,
  RefusedByDynalite,
  Validation,
  Validations,
} from "./dynalite.js";
import { dynaliteTable } from "./dynalite-table.js";
import type { ItemStore } from "./item-store.js";
import { itemStore } from "./item-store.js";
import { refuseInvalid } from "./refuse-invalid.js";
import { syntaxError } from "./syntax-error.js";
import type { Item, TableRow } from "./tables.js";
import { fromWire, toWire } from "./wire-values.js";

/** dynalite's own knowledge of keys, sizes and conditions. */
export const itemRules = ({ dynalite }: { readonly dynalite: Dynalite }) => dynalite("db/index") as ItemRules;

/**
 * Does what an operation on items asks for.
 * @param tables by the names that stand in the input, which must be plain names.
 * @throws Failure dynamodb.invalid-request, dynamodb.table-not-found, dynamodb.conditional-check-failed
 */
export function runItems<Output>(
  name: ItemOperation,
  given: object,
  tables: ReadonlyMap<string, TableRow>,
  context: Context,
): Output {
  const store = storeFor(given, tables, context);
  const valid = validated(name, given, store, context);
  const action = context.dynalite(`actions/${name}`) as Action;
  let answer: { readonly error?: unknown; readonly output?: object } | undefined;
  action(store, valid, (error, output) => {
    answer = { error, output };
  });
  store.startStreams();
  if (!answer) throw new Error(`dynalite did not answer ${name} at once.`);
  if (answer.error) refuseAsDynalite(answer.error, () => existingOf(given, tables, context));
  return fromWire(answer.output) as Output;
}

/** Raises what dynalite would of an input, and does nothing. @throws Failure dynamodb.invalid-request */
export function checkItemInput(
  name: ItemOperation,
  given: object,
  tables: ReadonlyMap<string, TableRow>,
  context: Context,
): object {
  return validated(name, given, storeFor(given, tables, context), context);
}

function storeFor(
  { Select }: { readonly Select?: string },
  tables: ReadonlyMap<string, TableRow>,
  context: Context,
): ItemStore {
  const { createKey } = itemRules(context);
  const find = (name: string) => tables.get(name);
  const { store, now } = context;
  return itemStore({ store, now, find, keyOf: createKey, wholeItems: Select === "ALL_ATTRIBUTES" });
}

function validated(name: ItemOperation, given: object, store: ItemStore, { dynalite }: Context): object {
  const { types, custom } = dynalite(`validations/${name}`) as Validation;
  const { checkTypes, checkValidations } = dynalite("validations/index") as Validations;
  const input = toWire(given) as { readonly [member: string]: unknown };
  try {
    const typed = checkTypes(input, types);
    checkValidations(typed, types, custom, store);
    return typed;
  } catch (error) {
    const { body } = error as Partial<RefusedByDynalite>;
    const message = body?.message;
    if (message) refuseInvalid(syntaxError(message, input, dynalite));
    return refuseAsDynalite(error, () => undefined);
  }
}

/** The item that a write found, for those who ask for it when the condition fails. */
function existingOf(given: object, tables: ReadonlyMap<string, TableRow>, context: Context): Item | undefined {
  const { TableName, Key, Item, ReturnValuesOnConditionCheckFailure } = toWire(given) as {
    readonly [member: string]: unknown;
  };
  const table = tables.get(String(TableName));
  if (ReturnValuesOnConditionCheckFailure !== "ALL_OLD" || !table) return undefined;
  return readItem((Key ?? Item) as Item, table, context);
}

/** The item of that key as it is stored. @param key may hold other attributes beside. */
export function readItem(key: Item, table: TableRow, context: Context): Item | undefined {
  const { createKey } = itemRules(context);
  let found: Item | undefined;
  itemStore({ ...context, find: () => table, keyOf: createKey, wholeItems: false })
    .getItemDb(table.name)
    .get(createKey(key, dynaliteTable(table.name, table, false)), (_error, item) => {
      found = item;
    });
  return found;
}

/** The catalogue's failure for what dynalite reports; anything else is a defect and thrown on. */
export function refuseAsDynalite(error: unknown, existing: () => Item | undefined): never {
  const { body } = error as Partial<RefusedByDynalite>;
  if (!body) throw error;
  const code = body.__type.slice(body.__type.indexOf("#") + 1);
  if (code === "ResourceNotFoundException") refuse(dynamodbTableNotFound, {});
  if (code === "ConditionalCheckFailedException") {
    const item = existing();
    refuse(dynamodbConditionalCheckFailed, {}, undefined, item && { members: { Item: fromWire(item) } });
  }
  refuseInvalid(body.message ?? body.Message ?? "", code);
}
