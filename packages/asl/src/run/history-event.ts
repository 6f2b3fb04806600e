/**
 * One event of an execution's history, as GetExecutionHistory answers it, but for `timestamp`: milliseconds since 1970. The details
 * stand under AWS's member name (`stateEnteredEventDetails`, …); what is JSON in them (`input`, `output`, `parameters`) is text.
 * Source: the states model of botocore; recorded histories (facts/stepfunctions-ecs.md §5).
 */
export interface HistoryEvent {
  readonly id: number;
  readonly previousEventId: number;
  readonly timestamp: number;
  readonly type: string;
  readonly [details: `${string}EventDetails`]: { readonly [member: string]: unknown };
}
