import type { EventBusRow } from "./tables.js";

const date = (time: number | undefined) => (time === undefined ? undefined : new Date(time));

/** A bus as ListEventBuses and DescribeEventBus show it. Recorded: localstack/localstack test_events.snapshot.json. */
export function wireBus(row: EventBusRow) {
  return {
    Name: row.name,
    Arn: row.arn,
    ...(row.description !== undefined && { Description: row.description }),
    ...(row.policy !== undefined && { Policy: row.policy }),
    ...(row.createdAt !== undefined && { CreationTime: date(row.createdAt) }),
    ...(row.modifiedAt !== undefined && { LastModifiedTime: date(row.modifiedAt) }),
  };
}

/** What else the operations on one bus tell of it. */
export function wireBusSettings({ description, kmsKeyIdentifier, deadLetterConfig, logConfig }: EventBusRow) {
  return {
    ...(description !== undefined && { Description: description }),
    ...(kmsKeyIdentifier !== undefined && { KmsKeyIdentifier: kmsKeyIdentifier }),
    ...(deadLetterConfig && { DeadLetterConfig: { ...deadLetterConfig } }),
    ...(logConfig && { LogConfig: { ...logConfig } }),
  };
}
