import type { StateValue } from "@aws-sdk/client-cloudwatch";
import type { AlarmRow, CompositeAlarmRow } from "../../services/cloudwatch/alarms/tables.js";

export interface Suppression {
  readonly by: NonNullable<CompositeAlarmRow["actionsSuppressedBy"]>;
  /** When it may end by itself, ms since epoch. */
  readonly until?: number;
}

export interface Moment {
  readonly state: StateValue;
  /** Since when the alarm is in that state, ms since epoch. */
  readonly since: number;
  readonly now: number;
}

/**
 * Whether a composite alarm holds its actions back: while its suppressor is in ALARM; for the wait period after it went into ALARM
 * itself, for the suppressor may yet follow; and for the extension period after the suppressor has left ALARM.
 * Source: CloudWatch User Guide, "Alarm suppression".
 */
export function suppressionOf(
  row: CompositeAlarmRow,
  suppressor: AlarmRow | undefined,
  { state, since, now }: Moment,
): Suppression | undefined {
  if (row.actionsSuppressor === undefined || state !== "ALARM") return undefined;
  if (suppressor?.stateValue === "ALARM") return { by: "Alarm" };
  const wasHeld = row.actionsSuppressedBy === "Alarm" || row.actionsSuppressedBy === "ExtensionPeriod";
  const extended = (suppressor?.stateTransitionedAt ?? 0) + (row.actionsSuppressorExtensionPeriod ?? 0) * 1_000;
  if (wasHeld) return now < extended ? { by: "ExtensionPeriod", until: extended } : undefined;
  const waited = since + (row.actionsSuppressorWaitPeriod ?? 0) * 1_000;
  const waits = row.stateValue !== "ALARM" || row.actionsSuppressedBy === "WaitPeriod";
  return waits && now < waited ? { by: "WaitPeriod", until: waited } : undefined;
}
