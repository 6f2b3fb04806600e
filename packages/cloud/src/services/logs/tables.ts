/** The rows of CloudWatch Logs. Events are kept in chunks, one for each put, so that a put does not rewrite a stream. */
import { table } from "../../store/table.js";

export interface LogGroupRow {
  readonly account: string;
  readonly region: string;
  readonly name: string;
  /** ARN without `:*`. */
  readonly arn: string;
  /** ms since epoch. */
  readonly createdAt: number;
  readonly retentionInDays?: number;
  readonly kmsKeyId?: string;
  readonly logGroupClass: "STANDARD" | "INFREQUENT_ACCESS" | "DELIVERY";
  readonly deletionProtection: boolean;
  readonly tags: { readonly [key: string]: string };
}

/**
 * A part of a stream whose chunks follow each other in time. A stream that is written in order has one run; a batch that
 * is older than what is there opens another, and readers merge them.
 */
export interface LogRun {
  /** Unique in its stream. */
  readonly run: number;
  /** Number of the oldest chunk that is still there. */
  readonly firstChunk: number;
  /** Number of the chunk that is written next. */
  readonly nextChunk: number;
  /** Timestamp of the run's last event. */
  readonly lastTimestamp: number;
}

export interface LogStreamRow {
  readonly groupArn: string;
  readonly name: string;
  readonly arn: string;
  readonly createdAt: number;
  readonly firstEventTimestamp?: number;
  readonly lastEventTimestamp?: number;
  readonly lastIngestionTime?: number;
  readonly uploadSequenceToken?: string;
  readonly runs: readonly LogRun[];
  /** Number of the run that is opened next. */
  readonly nextRun: number;
}

export interface LogChunkRow {
  readonly streamArn: string;
  readonly run: number;
  readonly chunk: number;
  readonly ingestionTime: number;
  /** Sequence number of the first event; the others follow. Unique and rising over all streams. */
  readonly sequence: number;
  /** In order of time. */
  readonly events: readonly { readonly timestamp: number; readonly message: string }[];
}

/** What lets services of AWS write to log groups: of the whole account, or of one log group. */
export interface ResourcePolicyRow {
  readonly account: string;
  readonly region: string;
  readonly policyName?: string;
  /** ARN of the log group that the policy stands on. */
  readonly resourceArn?: string;
  readonly policyDocument: string;
  /** ms since epoch. */
  readonly updatedAt: number;
  readonly revisionId: string;
}

/** Value of the index that finds the log groups of an account in a Region. */
export const regionKey = (account: string, region: string) => `${account}/${region}`;

/** INVARIANT: unambiguous, since no name of a log stream holds a colon. */
export const chunkKey = (streamArn: string, run: number, chunk: number) => `${streamArn}:${run}:${chunk}`;

export const logGroups = table<LogGroupRow>()({
  name: "logs.group",
  key: (row) => row.arn,
  indexes: { region: (row) => regionKey(row.account, row.region) },
});

export const logStreams = table<LogStreamRow>()({
  name: "logs.stream",
  key: (row) => row.arn,
  indexes: { group: (row) => row.groupArn },
});

/** No index: a stream knows the numbers of its chunks. */
export const logChunks = table<LogChunkRow>()({
  name: "logs.chunk",
  key: (row) => chunkKey(row.streamArn, row.run, row.chunk),
});

/** Policies of the account go by name, those of a log group by its ARN. */
export const resourcePolicyKey = ({
  account,
  region,
  policyName,
  resourceArn,
}: Pick<ResourcePolicyRow, "account" | "region" | "policyName" | "resourceArn">) =>
  resourceArn ?? `${regionKey(account, region)} ${policyName}`;

export const resourcePolicies = table<ResourcePolicyRow>()({
  name: "logs.resource-policy",
  key: resourcePolicyKey,
  indexes: { region: (row) => regionKey(row.account, row.region) },
});
