import type { Ids } from "../../ids.js";
import { busNamed, DEFAULT_BUS } from "../../services/events/arn.js";
import { busEvent } from "../../services/events/event.js";
import type { JsonObject } from "../../services/events/pattern/json.js";
import { publish } from "../../services/events/publish.js";
import { rules } from "../../services/events/tables.js";
import { redriveStatus } from "../../services/states/execution/wire-execution.js";
import type { ExecutionRow } from "../../services/states/tables.js";
import type { Store } from "../../store/store.js";

/**
 * Puts "Step Functions Execution Status Change" on the default bus; express executions are not told of.
 * Source: Step Functions Developer Guide, "EventBridge (CloudWatch Events) for Step Functions execution status changes".
 */
export function tellStatus(store: Store, row: ExecutionRow, now: number, ids: Ids): void {
  const bus = busNamed(DEFAULT_BUS, row).arn;
  if (row.type === "EXPRESS" || row.test || store.count(rules, "matching", bus) === 0) return;
  const detail: JsonObject = {
    executionArn: row.arn,
    stateMachineArn: row.machineArn,
    name: row.name,
    status: row.status,
    startDate: row.startedAt,
    stopDate: row.stoppedAt ?? null,
    input: row.input,
    output: row.output ?? null,
    inputDetails: { included: true },
    outputDetails: row.output === undefined ? null : { included: true },
    error: row.error ?? null,
    cause: row.cause ?? null,
    stateMachineVersionArn: row.versionArn ?? null,
    stateMachineAliasArn: row.aliasArn ?? null,
    redriveCount: row.redriveCount,
    redriveDate: row.redrivenAt ?? null,
    redriveStatus: redriveStatus(row, now).redriveStatus,
    redriveStatusReason: redriveStatus(row, now).redriveStatusReason ?? null,
  };
  const told = {
    source: "aws.states",
    detailType: "Step Functions Execution Status Change",
    time: now,
    resources: [row.arn],
    detail,
  };
  publish(store, bus, busEvent(told, row, ids), { now });
}
