import { notImplemented, refuse } from "@understudy/catalogue";

/** What there is not here: streams, replicas, vectors, and a throughput that is warmed up. */
const UNSUPPORTED = [
  "ReplicaUpdates",
  "MultiRegionConsistency",
  "GlobalTableWitnessUpdates",
  "GlobalTableSourceArn",
  "GlobalTableSettingsReplicationMode",
  "WarmThroughput",
  "VectorIndexes",
  "VectorIndexUpdates",
];

/** Nothing that is not kept is taken. @throws Failure wire.not-implemented */
export function refuseUnsupported(operation: string, input: object): void {
  const given = input as {
    readonly [member: string]: unknown;
    readonly StreamSpecification?: { StreamEnabled?: boolean };
  };
  const member = UNSUPPORTED.find((one) => given[one] !== undefined);
  const stream = given.StreamSpecification?.StreamEnabled ? "StreamSpecification" : undefined;
  const refused = member ?? stream;
  if (refused) refuse(notImplemented, { service: "DynamoDB", operation: `${operation} with ${refused}` });
}
