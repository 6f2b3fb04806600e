import { notRedrivable } from "@understudy/catalogue";
import type { ExecutionRow } from "../tables.js";

/** How long a failed execution can be redriven, ms. Source: AWS Step Functions API reference, RedriveExecution. */
const FORTNIGHT = 14 * 24 * 3_600_000;

/** Whether an execution can be redriven, as it is shown. */
export function redriveStatus({ status, type, stoppedAt }: ExecutionRow, now: number) {
  const failed = status === "FAILED" || status === "TIMED_OUT" || status === "ABORTED";
  const can = type === "STANDARD" && failed && stoppedAt !== undefined && now < stoppedAt + FORTNIGHT;
  return {
    redriveStatus: can ? ("REDRIVABLE" as const) : ("NOT_REDRIVABLE" as const),
    ...(!can && { redriveStatusReason: notRedrivable(status) }),
  };
}

/** What DescribeExecution and ListExecutions show alike. */
export function wireExecution(row: ExecutionRow) {
  return {
    executionArn: row.arn,
    stateMachineArn: row.mapRunArn === undefined ? row.machineArn : `${row.machineArn}/${labelOf(row.mapRunArn)}`,
    name: row.name,
    status: row.status,
    startDate: new Date(row.startedAt),
    ...(row.stoppedAt !== undefined && { stopDate: new Date(row.stoppedAt) }),
    ...(row.mapRunArn !== undefined && { mapRunArn: row.mapRunArn }),
    ...(row.versionArn !== undefined && { stateMachineVersionArn: row.versionArn }),
    ...(row.aliasArn !== undefined && { stateMachineAliasArn: row.aliasArn }),
    redriveCount: row.redriveCount,
    ...(row.redrivenAt !== undefined && { redriveDate: new Date(row.redrivenAt) }),
  };
}

/** `arn:…:mapRun:MACHINE/LABEL:UUID` has the label of the Map state. */
const labelOf = (mapRunArn: string) => mapRunArn.split(":")[6]?.split("/")[1] ?? "";
