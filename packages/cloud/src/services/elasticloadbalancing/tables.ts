/** The rows of Elastic Load Balancing. Times are ms since epoch; members named as in the API hold what the API shows. */
import type {
  Action,
  Certificate,
  Matcher,
  MutualAuthenticationAttributes,
  RuleCondition,
  RuleTransform,
  Tag,
  TargetHealthReasonEnum,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import { table } from "../../store/table.js";
import { targetGroupsOf } from "./actions.js";
import type { Place } from "./arn.js";

/** Key and value; every attribute has a value. */
export type Attributes = { readonly [key: string]: string };

/** A subnet that a load balancer stands in. */
export interface LoadBalancerZone {
  readonly ZoneName: string;
  readonly SubnetId: string;
  readonly AllocationId?: string;
  readonly PrivateIPv4Address?: string;
}

export type LoadBalancerType = "application" | "network" | "gateway";

export interface LoadBalancerRow extends Place {
  readonly arn: string;
  readonly name: string;
  readonly type: LoadBalancerType;
  readonly scheme?: "internet-facing" | "internal";
  readonly dnsName?: string;
  readonly hostedZoneId?: string;
  readonly vpcId?: string;
  readonly zones: readonly LoadBalancerZone[];
  readonly securityGroups?: readonly string[];
  readonly ipAddressType: string;
  readonly createdAt: number;
  readonly attributes: Attributes;
  readonly tags: readonly Tag[];
  /** What CreateLoadBalancer was asked, to tell a repetition from a clash. */
  readonly request: string;
}

/** How the load balancer tells whether a target answers. */
export interface HealthCheck {
  readonly enabled: boolean;
  readonly protocol?: string;
  /** `traffic-port`, or a number. */
  readonly port?: string;
  readonly path?: string;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
  readonly matcher?: Matcher;
}

export interface TargetGroupRow extends Place {
  readonly arn: string;
  readonly name: string;
  readonly targetType: "instance" | "ip" | "lambda" | "alb";
  readonly protocol?: string;
  readonly protocolVersion?: string;
  readonly port?: number;
  readonly vpcId?: string;
  readonly ipAddressType?: string;
  readonly healthCheck: HealthCheck;
  readonly attributes: Attributes;
  readonly tags: readonly Tag[];
  /** What CreateTargetGroup was asked, to tell a repetition from a clash. */
  readonly request: string;
}

/** What a health check found. Absent: the target answers. */
export type TargetProblem = Extract<TargetHealthReasonEnum, "Target.Timeout" | "Target.FailedHealthChecks">;

export interface TargetRow extends Place {
  readonly targetGroupArn: string;
  /** Address, instance id, or ARN. */
  readonly id: string;
  readonly port?: number;
  readonly availabilityZone?: string;
  readonly registeredAt: number;
  /** Health as the load balancer sees it; `initial` until its first checks are done. */
  readonly health: "initial" | "healthy" | "unhealthy";
  readonly problem?: TargetProblem;
  /** What the checks find since {@link since}: it changes the health once it has lasted. */
  readonly seen?: { readonly problem?: TargetProblem; readonly since: number };
  /** It was deregistered, and goes at that time. */
  readonly drainsUntil?: number;
}

export interface ListenerRow extends Place {
  readonly arn: string;
  readonly loadBalancerArn: string;
  readonly port?: number;
  readonly protocol?: string;
  readonly sslPolicy?: string;
  /** The default one first. */
  readonly certificates: readonly Certificate[];
  readonly alpnPolicy?: readonly string[];
  readonly mutualAuthentication?: MutualAuthenticationAttributes;
  /** The rule with the default actions. */
  readonly defaultRuleArn: string;
  readonly attributes: Attributes;
  readonly tags: readonly Tag[];
}

export interface RuleRow extends Place {
  readonly arn: string;
  readonly listenerArn: string;
  readonly loadBalancerArn: string;
  /** Absent of the default rule. */
  readonly priority?: number;
  readonly conditions: readonly RuleCondition[];
  readonly actions: readonly Action[];
  readonly transforms?: readonly RuleTransform[];
  readonly tags: readonly Tag[];
}

const place = ({ account, region }: Place) => `${account}/${region}`;
export const placeKey = place;

export const loadBalancers = table<LoadBalancerRow>()({
  name: "elasticloadbalancing.load-balancer",
  key: (row) => row.arn,
  indexes: { place, name: (row) => `${place(row)} ${row.name}`, account: (row) => row.account },
});

export const targetGroups = table<TargetGroupRow>()({
  name: "elasticloadbalancing.target-group",
  key: (row) => row.arn,
  indexes: { place, name: (row) => `${place(row)} ${row.name}` },
});

export const targetKey = (targetGroupArn: string, id: string, port?: number) => `${targetGroupArn} ${id} ${port ?? ""}`;

export const targets = table<TargetRow>()({
  name: "elasticloadbalancing.target",
  key: (row) => targetKey(row.targetGroupArn, row.id, row.port),
  indexes: { targetGroup: (row) => row.targetGroupArn, id: (row) => row.id },
});

export const listeners = table<ListenerRow>()({
  name: "elasticloadbalancing.listener",
  key: (row) => row.arn,
  indexes: { loadBalancer: (row) => row.loadBalancerArn },
});

export const rules = table<RuleRow>()({
  name: "elasticloadbalancing.rule",
  key: (row) => row.arn,
  indexes: { listener: (row) => row.listenerArn, targetGroup: (row) => targetGroupsOf(row.actions) },
});
