/** The rows of Application Auto Scaling. Times are ms since epoch; members named as in the API hold what the API shows. */
import type {
  Alarm,
  NotScaledReason,
  PolicyType,
  ScalableTargetAction,
  ScalingActivityStatusCode,
  StepScalingPolicyConfiguration,
  SuspendedState,
  TargetTrackingScalingPolicyConfiguration,
} from "@aws-sdk/client-application-auto-scaling";
import { table } from "../../store/table.js";

export interface Place {
  readonly account: string;
  readonly region: string;
}

/** What is scaled, as requests name it. */
export interface TargetName {
  /** `ecs` */
  readonly ServiceNamespace: string;
  /** `service/CLUSTER/SERVICE` */
  readonly ResourceId: string;
  /** `ecs:service:DesiredCount` */
  readonly ScalableDimension: string;
}

/** What is listed in the order in which it was made. */
interface Listed extends Place, TargetName {
  /** Rises. */
  readonly sequence: number;
}

/** The last change that a scaling policy made: its cooldown begins when it is fulfilled. */
export interface LastScaling {
  readonly activityId: string;
  readonly direction: "out" | "in";
  /** Capacity before the scale-out that began the cooldown, and after the last one in it. */
  readonly from: number;
  readonly to: number;
  readonly cooldownSeconds: number;
  /** Absent while ECS is at it. */
  readonly fulfilledAt?: number;
}

export interface ScalableTargetRow extends Listed {
  readonly arn: string;
  /** In the ARNs of its policies and scheduled actions. */
  readonly uuid: string;
  readonly MinCapacity: number;
  readonly MaxCapacity: number;
  readonly roleArn: string;
  readonly createdAt: number;
  readonly suspended: Required<{ readonly [K in keyof SuspendedState]: boolean }>;
  readonly tags: { readonly [key: string]: string };
  readonly lastScaling?: LastScaling;
}

export interface ScalingPolicyRow extends Listed {
  readonly arn: string;
  readonly PolicyName: string;
  readonly PolicyType: PolicyType;
  readonly createdAt: number;
  readonly step?: StepScalingPolicyConfiguration;
  readonly tracking?: TargetTrackingScalingPolicyConfiguration;
  /** Those that were made for a target tracking policy: high, and low unless it never scales in. */
  readonly alarms: readonly Alarm[];
}

export interface ScheduledActionRow extends Listed {
  readonly arn: string;
  readonly ScheduledActionName: string;
  readonly Schedule: string;
  readonly Timezone?: string;
  readonly startAt?: number;
  readonly endAt?: number;
  readonly ScalableTargetAction: ScalableTargetAction;
  readonly createdAt: number;
  /** Since when its schedule runs: it was put, or it ran. */
  readonly scheduledFrom: number;
  /** It ran at its start time already. */
  readonly started?: boolean;
}

export interface ScalingActivityRow extends Place, TargetName {
  readonly ActivityId: string;
  /** Sorts the activities of a place and namespace newest first. */
  readonly order: string;
  readonly Description: string;
  readonly Cause: string;
  readonly startedAt: number;
  readonly endedAt?: number;
  readonly StatusCode: ScalingActivityStatusCode;
  readonly StatusMessage?: string;
  readonly NotScaledReasons?: readonly NotScaledReason[];
  /** The count that ECS was told, while it is at it. */
  readonly desired?: number;
}

/** Credentials of the service-linked role, used again until they end. */
export interface ScalingSessionRow {
  readonly account: string;
  readonly sessionName: string;
  /** Unique id of the role: another one of the same name has other sessions. */
  readonly roleId: string;
  readonly accessKeyId: string;
  readonly expiresAt: number;
}

/** Targets, policies, actions and activities are listed by account, Region and namespace. */
export const namespaceKey = ({ account, region }: Place, namespace: string) => `${account}/${region}/${namespace}`;

export const targetKey = (at: Place, { ServiceNamespace, ResourceId, ScalableDimension }: TargetName) =>
  `${namespaceKey(at, ServiceNamespace)}/${ScalableDimension}/${ResourceId}`;

const namespace = (row: Place & TargetName) => namespaceKey(row, row.ServiceNamespace);
const target = (row: Place & TargetName) => targetKey(row, row);

export const scalableTargets = table<ScalableTargetRow>()({
  name: "application-autoscaling.scalable-target",
  key: target,
  indexes: {
    namespace,
    arn: (row) => row.arn,
    account: (row) => row.account,
  },
});

/** Sorts what is listed by when it was made. */
export const listedKey = (row: Listed) => `${namespace(row)}/${String(row.sequence).padStart(16, "0")}`;

/** A tab is in no name that a request can bring into a key. */
export const memberKey = (target: string, name: string) => `${target}\t${name}`;

export const scalingPolicies = table<ScalingPolicyRow>()({
  name: "application-autoscaling.scaling-policy",
  key: (row) => memberKey(target(row), row.PolicyName),
  indexes: { namespace, target, arn: (row) => row.arn },
});

export const scheduledActions = table<ScheduledActionRow>()({
  name: "application-autoscaling.scheduled-action",
  key: (row) => memberKey(target(row), row.ScheduledActionName),
  indexes: { namespace, target },
});

export const scalingActivities = table<ScalingActivityRow>()({
  name: "application-autoscaling.scaling-activity",
  key: (row) => `${namespace(row)}/${row.order}`,
  indexes: {
    namespace,
    target,
    /** Activities that ECS has yet to fulfil. */
    ongoing: (row) => (row.desired === undefined ? undefined : target(row)),
  },
});

export const sessionKey = (account: string, sessionName: string) => `${account}/${sessionName}`;

export const scalingSessions = table<ScalingSessionRow>()({
  name: "application-autoscaling.session",
  key: (row) => sessionKey(row.account, row.sessionName),
});
