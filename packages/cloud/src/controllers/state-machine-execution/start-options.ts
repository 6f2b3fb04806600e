import type { StartOptions } from "@understudy/asl";
import type { ExecutionRow, RevisionRow } from "../../services/states/tables.js";

/** What the States Language is told of an execution that begins. */
export function startOptions(row: ExecutionRow, { roleArn }: RevisionRow): StartOptions {
  return {
    input: row.input,
    execution: {
      arn: row.arn,
      name: row.name,
      roleArn,
      startedAt: row.startedAt,
      redriveCount: row.redriveCount,
    },
    stateMachine: {
      arn: row.machineArn,
      name: row.machineName,
      ...(row.aliasArn !== undefined && { aliasArn: row.aliasArn }),
      ...(row.versionArn !== undefined && { versionArn: row.versionArn }),
    },
    region: row.region,
    type: row.type,
    ...(row.machine && { machine: row.machine }),
  };
}
