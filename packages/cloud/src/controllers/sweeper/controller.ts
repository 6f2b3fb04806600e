import type { Controller, ControllerParts } from "../controller.js";
import { deletedKeys } from "./deleted-keys.js";
import { deletedSecrets } from "./deleted-secrets.js";
import { endedExecutions } from "./ended-executions.js";
import { endedRegistryPasswords } from "./ended-registry-passwords.js";
import { endedSessions } from "./ended-sessions.js";
import { endedTransactions } from "./ended-transactions.js";
import { expiredItems } from "./expired-items.js";
import { metricDatapoints } from "./metric-datapoints.js";
import { oldAlarmHistory } from "./old-alarm-history.js";
import { oldScalingActivities } from "./old-scaling-activities.js";
import { stoppedTasks } from "./stopped-tasks.js";
import type { Sweep } from "./sweep.js";

/** All that goes with its time. One more is one line. */
const SWEEPS: readonly Sweep[] = [
  deletedKeys,
  deletedSecrets,
  endedExecutions,
  endedRegistryPasswords,
  endedSessions,
  metricDatapoints,
  oldAlarmHistory,
  oldScalingActivities,
  endedTransactions,
  expiredItems,
  stoppedTasks,
];
const byTable = new Map(SWEEPS.map((sweep) => [sweep.name, sweep]));

/** Takes away what has had its time. Its keys are names of tables. */
export function sweeperController({ store, clock }: ControllerParts): Controller {
  return {
    name: "sweeper",
    concerns: ({ table, row }) => (row !== undefined && byTable.get(table)?.awaits(row) ? [table] : []),
    all: () => SWEEPS.map(({ name }) => name),
    reconcile: (table) => byTable.get(table)?.sweep(store, clock.now()),
  };
}
