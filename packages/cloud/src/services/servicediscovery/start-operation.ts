import type { Context } from "../../gate/operation.js";
import type { OperationRow } from "./tables.js";
import { operations } from "./tables.js";

/** How long an operation takes, ms. What it does is done at once. DIFFERS: AWS takes from seconds to a minute. */
const DURATION = 2_000;

/** Notes that something was begun; gives what the API answers. */
export function startOperation(type: OperationRow["type"], targets: OperationRow["targets"], context: Context) {
  const { store, account, region, ids, now } = context;
  const id = `${ids.hex(32)}-${ids.hex(8)}`;
  store.put(operations, { account, region, id, type, targets, createdAt: now });
  return { OperationId: id };
}

/** Source: AWS Cloud Map API reference, Operation.Status. @param now ms since epoch */
export const statusOf = ({ createdAt }: OperationRow, now: number) =>
  now < createdAt + DURATION ? ("PENDING" as const) : ("SUCCESS" as const);
