/** What was refused or failed, kept for `understudy explain`: a table, so that it survives a restart. */
import type { Failure, FailureRecord } from "@understudy/catalogue";
import { principalName } from "@understudy/catalogue";
import type { Store } from "../store/store.js";
import { table } from "../store/table.js";
import type { Identity } from "./identity.js";
import type { CallRequest } from "./pipeline.js";

const KEPT = 1_000;

export interface FailureRow {
  readonly sequence: number;
  readonly record: FailureRecord;
  /** How often it was met in a row. */
  readonly times: number;
}

const rowKey = (sequence: number) => String(sequence).padStart(12, "0");

export const failures = table<FailureRow>()({
  name: "understudy.failure",
  key: (row) => rowKey(row.sequence),
  indexes: { all: () => "all", resource: (row) => row.record.surface.resource },
});

/** Keeps the failure of a call that came from outside. */
export function recordApiFailure(
  store: Store,
  {
    id,
    now,
    request,
    identity,
    failure,
  }: {
    readonly id: string;
    readonly now: number;
    readonly request: CallRequest;
    readonly identity: Identity | undefined;
    readonly failure: Failure;
  },
): void {
  recordFailure(store, {
    ...describe(failure),
    id,
    time: now,
    principal: identity && principalName(identity.principal),
    surface: { kind: "api", service: request.service, operation: request.operation },
  });
}

/**
 * Keeps a failure; one that repeats the last of the same resource only counts up.
 */
export function recordFailure(store: Store, record: FailureRecord): void {
  const { resource } = record.surface;
  const last = resource === undefined ? undefined : store.list(failures, "resource", resource).at(-1);
  if (last && last.record.message === record.message && last.record.cause?.id === record.cause?.id) {
    store.put(failures, { ...last, record, times: last.times + 1 });
    return;
  }
  const rows = store.count(failures, "all", "all");
  if (rows >= KEPT) {
    const [oldest] = store.list(failures, "all", "all", { limit: 1 });
    if (oldest) store.delete(failures, rowKey(oldest.sequence));
  }
  store.put(failures, { sequence: store.revision + 1, record, times: 1 });
}

/** What a record says of a failure, wherever it was met. */
export function describe(failure: Failure): Pick<FailureRecord, "failure" | "code" | "message" | "values" | "cause"> {
  return {
    failure: failure.mode.id,
    code: failure.code,
    message: failure.message,
    values: failure.values,
    cause: failure.cause,
  };
}
