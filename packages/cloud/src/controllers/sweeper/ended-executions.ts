import { executions, histories, mapRuns } from "../../services/states/tables.js";
import { sweepOf } from "./sweep.js";

/** How long executions are described, ms. Source: Step Functions Developer Guide, "Quotas": 90 days. */
const STANDARD = 90 * 24 * 3_600_000;
/** How long the answer of an express one waits for who asked, who may have gone. */
const EXPRESS = 600_000;

export const endedExecutions = sweepOf({
  table: executions,
  rows: (store) => store.list(executions, "ended", "ended"),
  dueAt: ({ type, sync, stoppedAt }) =>
    stoppedAt === undefined ? undefined : stoppedAt + (type === "EXPRESS" || sync ? EXPRESS : STANDARD),
  also({ arn }, store) {
    for (const row of store.list(histories, "execution", arn)) store.delete(histories, histories.key(row));
    for (const row of store.list(mapRuns, "execution", arn)) store.delete(mapRuns, mapRuns.key(row));
  },
  every: 3_600_000,
});
