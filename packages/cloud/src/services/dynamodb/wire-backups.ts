import { dynamodbTableWithoutBackups, refuse } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import { findTable } from "./find-table.js";
import type { TableRow } from "./tables.js";

const DAY = 86_400_000;
/** How far behind the latest restorable time is. Source: DynamoDB Developer Guide, "Point-in-time recovery". */
const BEHIND = 300_000;

/** @throws Failure dynamodb.table-without-backups */
export function requireForBackups(named: string, read: Read): TableRow {
  const { name, row } = findTable(named, read);
  return row ?? refuse(dynamodbTableWithoutBackups, { table: name });
}

/** Source: DynamoDB API reference, ContinuousBackupsDescription. @param now ms since epoch */
export function wireBackups({ recovery }: Pick<TableRow, "recovery">, now: number) {
  const times = recovery && {
    RecoveryPeriodInDays: recovery.days,
    EarliestRestorableDateTime: new Date(Math.max(recovery.since, now - recovery.days * DAY)),
    LatestRestorableDateTime: new Date(Math.max(recovery.since, now - BEHIND)),
  };
  return {
    ContinuousBackupsDescription: {
      ContinuousBackupsStatus: "ENABLED" as const,
      PointInTimeRecoveryDescription: {
        PointInTimeRecoveryStatus: recovery ? ("ENABLED" as const) : ("DISABLED" as const),
        ...times,
      },
    },
  };
}
