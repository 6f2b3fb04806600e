/** The rows of AWS Step Functions. Times are ms since epoch; members named as in the API hold what the API shows. */
import type {
  EncryptionConfiguration,
  LoggingConfiguration,
  RoutingConfigurationListItem,
  Tag,
  TracingConfiguration,
} from "@aws-sdk/client-sfn";
import type { HistoryEvent, MapRun, MapRunRequest, Run, Stimulus, TaskRequest } from "@understudy/asl";
import { table } from "../../store/table.js";
import type { Place } from "./arn.js";

export type MachineType = "STANDARD" | "EXPRESS";

/** What an update can change, as it stood at one time: executions and versions keep to the one with which they began. */
export interface RevisionRow {
  /** Unique; stands in rows only. */
  readonly id: string;
  /** What the API shows; a machine that was never updated has none. */
  readonly revisionId?: string;
  readonly machineArn: string;
  readonly definition: string;
  readonly roleArn: string;
  readonly loggingConfiguration: LoggingConfiguration;
  readonly tracingConfiguration: TracingConfiguration;
  readonly encryptionConfiguration: EncryptionConfiguration;
  readonly madeAt: number;
}

export interface StateMachineRow extends Place {
  readonly name: string;
  readonly arn: string;
  readonly type: MachineType;
  readonly createdAt: number;
  /** Id of its revision. */
  readonly revision: string;
  readonly tags: readonly Tag[];
  /** Rises: lists are in the order in which machines were made. */
  readonly sequence: number;
  /** Number of the version that is published next; numbers are not used twice. */
  readonly nextVersion: number;
}

export interface VersionRow {
  readonly arn: string;
  readonly machineArn: string;
  readonly number: number;
  readonly revision: string;
  readonly description?: string;
  readonly createdAt: number;
}

export interface AliasRow {
  readonly arn: string;
  readonly machineArn: string;
  readonly name: string;
  readonly description?: string;
  readonly routingConfiguration: readonly RoutingConfigurationListItem[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type ExecutionStatus = "RUNNING" | "SUCCEEDED" | "FAILED" | "TIMED_OUT" | "ABORTED" | "PENDING_REDRIVE";

export interface ExecutionRow extends Place {
  readonly arn: string;
  readonly name: string;
  /** Rises. */
  readonly sequence: number;
  readonly machineArn: string;
  readonly machineName: string;
  readonly type: MachineType;
  readonly versionArn?: string;
  readonly aliasArn?: string;
  readonly revision: string;
  readonly status: ExecutionStatus;
  /** JSON texts. */
  readonly input: string;
  readonly output?: string;
  readonly error?: string;
  readonly cause?: string;
  readonly traceHeader?: string;
  readonly startedAt: number;
  readonly stoppedAt?: number;
  readonly redriveCount: number;
  readonly redrivenAt?: number;
  /** Of a distributed Map's child: the map run and its place in it. */
  readonly mapRunArn?: string;
  readonly itemCount?: number;
  readonly mapIndex?: number;
  /** Where its machine stands in the definition; absent for the whole of it. */
  readonly machine?: readonly string[];
  /** A state that is tried (TestState): in no list, told to nobody. */
  readonly test?: boolean;
  /** Somebody waits for the answer: StartSyncExecution, TestState. */
  readonly sync?: boolean;
}

/** An execution at work: dropped when it ends. */
export interface RunRow {
  readonly executionArn: string;
  readonly run: Run;
  /** When it goes on by itself. */
  readonly wakeAt?: number;
  /** The role's session with which tasks are performed. */
  readonly session?: { readonly accessKeyId: string; readonly expiresAt: number };
}

/** A part of an execution's history: one turn's events. */
export interface HistoryRow {
  readonly executionArn: string;
  readonly firstId: number;
  readonly events: readonly HistoryEvent[];
}

/** Something that happened to an execution and was not taken up yet. */
export interface StimulusRow {
  readonly executionArn: string;
  readonly sequence: number;
  readonly stimulus: Stimulus;
}

/** A task that an execution waits for. */
export interface TaskRow {
  readonly executionArn: string;
  readonly request: TaskRequest;
  readonly taskToken: string;
  /** `requested`: to be performed. `waiting`: for a token, an activity's worker, or what {@link watched} tells. */
  readonly phase: "requested" | "waiting";
  /** ARN of the activity whose worker is to take it; none once a worker took it. */
  readonly activityArn?: string;
  /** ARNs of what was begun and is waited for: ECS tasks, an execution. */
  readonly watched?: readonly string[];
  /** With which cluster the ECS tasks are asked for. */
  readonly cluster?: string;
  readonly sequence: number;
}

export interface MapRunRow {
  readonly arn: string;
  readonly executionArn: string;
  readonly machineArn: string;
  readonly request: MapRunRequest;
  readonly mapRun?: MapRun;
  readonly status: "RUNNING" | "SUCCEEDED" | "FAILED" | "ABORTED";
  readonly maxConcurrency: number;
  readonly toleratedFailureCount: number;
  readonly toleratedFailurePercentage: number;
  readonly startedAt: number;
  readonly stoppedAt?: number;
  readonly sequence: number;
}

export interface ActivityRow extends Place {
  readonly name: string;
  readonly arn: string;
  readonly createdAt: number;
  readonly tags: readonly Tag[];
  readonly encryptionConfiguration: EncryptionConfiguration;
  readonly sequence: number;
}

export const placeKey = ({ account, region }: Place) => `${account}/${region}`;

const WIDTH = 15;
/** So that keys sort as numbers do. */
export const padded = (value: number) => String(value).padStart(WIDTH, "0");
/** So that keys sort newest first. */
const inverted = (value: number) => String(10 ** WIDTH - 1 - value);

export const revisions = table<RevisionRow>()({
  name: "states.revision",
  key: ({ id }) => id,
  indexes: { machine: ({ machineArn }) => machineArn },
});

export const stateMachines = table<StateMachineRow>()({
  name: "states.state-machine",
  key: ({ sequence }) => padded(sequence),
  indexes: { arn: ({ arn }) => arn, place: placeKey },
});

export const versions = table<VersionRow>()({
  name: "states.version",
  key: ({ machineArn, number }) => `${machineArn} ${inverted(number)}`,
  indexes: { arn: ({ arn }) => arn, machine: ({ machineArn }) => machineArn },
});

export const aliases = table<AliasRow>()({
  name: "states.alias",
  key: ({ arn }) => arn,
  indexes: {
    machine: ({ machineArn }) => machineArn,
    version: ({ routingConfiguration }) =>
      routingConfiguration.map(({ stateMachineVersionArn = "" }) => stateMachineVersionArn),
  },
});

export const executionKey = (sequence: number) => inverted(sequence);

/** Value of the index `list`: executions of a machine, version, alias or map run, of one status or any. */
export const listKey = (arn: string, status?: string) => (status === undefined ? arn : `${arn} ${status}`);

export const executions = table<ExecutionRow>()({
  name: "states.execution",
  key: ({ sequence }) => executionKey(sequence),
  indexes: {
    arn: ({ arn }) => arn,
    running: ({ status }) => (status === "RUNNING" ? "running" : undefined),
    /** Express executions are in no list. */
    list: ({ type, test, machineArn, versionArn, aliasArn, mapRunArn, status }) =>
      type === "EXPRESS" || test
        ? []
        : (mapRunArn !== undefined ? [mapRunArn] : [machineArn, versionArn, aliasArn])
            .filter((arn) => arn !== undefined)
            .flatMap((arn) => [listKey(arn), listKey(arn, status)]),
    /** Those that ended, until they are forgotten. */
    ended: ({ stoppedAt }) => (stoppedAt === undefined ? undefined : "ended"),
    mapRun: ({ mapRunArn }) => mapRunArn,
  },
});

export const runs = table<RunRow>()({ name: "states.run", key: ({ executionArn }) => executionArn });

export const histories = table<HistoryRow>()({
  name: "states.history",
  key: ({ executionArn, firstId }) => `${executionArn} ${padded(firstId)}`,
  indexes: { execution: ({ executionArn }) => executionArn },
});

export const stimulusKey = ({ executionArn, sequence }: Pick<StimulusRow, "executionArn" | "sequence">) =>
  `${executionArn} ${padded(sequence)}`;

export const stimuli = table<StimulusRow>()({
  name: "states.stimulus",
  key: stimulusKey,
  indexes: { execution: ({ executionArn }) => executionArn },
});

export const taskKey = (execution: string, request: string) => `${execution} ${request}`;

export const tasks = table<TaskRow>()({
  name: "states.task",
  key: ({ executionArn, request }) => taskKey(executionArn, request.id),
  indexes: {
    execution: ({ executionArn }) => executionArn,
    requested: ({ executionArn, phase }) => (phase === "requested" ? executionArn : undefined),
    token: ({ taskToken }) => taskToken,
    activity: ({ activityArn }) => activityArn,
    watched: ({ watched }) => watched ?? [],
  },
});

export const mapRuns = table<MapRunRow>()({
  name: "states.map-run",
  key: ({ sequence }) => inverted(sequence),
  indexes: { arn: ({ arn }) => arn, execution: ({ executionArn }) => executionArn },
});

export const activities = table<ActivityRow>()({
  name: "states.activity",
  key: ({ sequence }) => padded(sequence),
  indexes: { arn: ({ arn }) => arn, place: placeKey },
});
