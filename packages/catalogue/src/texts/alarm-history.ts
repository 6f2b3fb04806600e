/**
 * `HistorySummary` of the items of DescribeAlarmHistory. Source: CloudWatch CLI reference, describe-alarm-history; public notes that
 * quote the items of created alarms and of actions.
 */
export const alarmHistorySummaries = {
  created: (alarm: string) => `Alarm "${alarm}" created`,
  updated: (alarm: string) => `Alarm "${alarm}" updated`,
  deleted: (alarm: string) => `Alarm "${alarm}" deleted`,
  /** Recorded: localstack/localstack test_cloudwatch.snapshot.json. */
  stateUpdated: (from: string, to: string) => `Alarm updated from ${from} to ${to}`,
  actionDone: (action: string) => `Successfully executed action ${action}`,
  actionFailed: (action: string, error: string) => `Failed to execute action ${action}. Received error: "${error}"`,
  /** Source: inferred: what is said of an action whose target cannot be reached is not public. */
  noSuchTarget: "The target of the action does not exist.",
} as const;
