/** The rows of Amazon EventBridge. Times are ms since epoch; members named as in the API hold what the API shows. */
import type { DeadLetterConfig, LogConfig, Tag, Target } from "@aws-sdk/client-eventbridge";
import { table } from "../../store/table.js";
import type { Place } from "./arn.js";
import type { BusEvent } from "./event.js";

export interface EventBusRow extends Place {
  readonly name: string;
  readonly arn: string;
  /** DIFFERS: AWS shows when the default bus came to be; here nobody made it, and it has no dates until something is set on it. */
  readonly createdAt?: number;
  readonly modifiedAt?: number;
  readonly description?: string;
  readonly kmsKeyIdentifier?: string;
  readonly deadLetterConfig?: DeadLetterConfig;
  readonly logConfig?: LogConfig;
  /** JSON of the resource policy. */
  readonly policy?: string;
  readonly tags: readonly Tag[];
}

export interface RuleRow extends Place {
  readonly name: string;
  readonly arn: string;
  readonly busName: string;
  readonly busArn: string;
  readonly eventPattern?: string;
  readonly scheduleExpression?: string;
  readonly state: RuleState;
  readonly description?: string;
  readonly roleArn?: string;
  /** Account that made the rule: another one's where the bus lets it. */
  readonly createdBy: string;
  /** Since when the schedule runs: the rule was made or enabled, or it fired. */
  readonly scheduledFrom: number;
  readonly tags: readonly Tag[];
}

export type RuleState = "ENABLED" | "DISABLED" | "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS";

export interface TargetRow {
  readonly ruleArn: string;
  readonly busArn: string;
  readonly target: Target & { readonly Id: string; readonly Arn: string };
}

/** An event on its way to one target. */
export interface DeliveryRow extends Place {
  /** Rises: deliveries are made in the order in which events came. */
  readonly sequence: number;
  readonly ruleArn: string;
  readonly targetId: string;
  readonly event: BusEvent;
  readonly createdAt: number;
  /** How often it was tried in vain. */
  readonly attempts: number;
  /** Not tried before. */
  readonly dueAt: number;
  /** Key of the session with which it is handed to another bus, while that goes on. */
  readonly session?: string;
}

const place = ({ account, region }: Place) => `${account}/${region}`;
export const placeKey = place;

export const eventBuses = table<EventBusRow>()({
  name: "events.bus",
  key: (row) => row.arn,
  indexes: { place },
});

export const rules = table<RuleRow>()({
  name: "events.rule",
  key: (row) => row.arn,
  indexes: {
    bus: (row) => row.busArn,
    /** Rules that events can match. */
    matching: (row) => (row.eventPattern !== undefined && row.state !== "DISABLED" ? row.busArn : undefined),
    scheduled: (row) => (row.scheduleExpression !== undefined && row.state !== "DISABLED" ? "scheduled" : undefined),
  },
});

export const targetKey = (ruleArn: string, id: string) => `${ruleArn} ${id}`;

export const targets = table<TargetRow>()({
  name: "events.target",
  key: (row) => targetKey(row.ruleArn, row.target.Id),
  indexes: { rule: (row) => row.ruleArn, arn: (row) => `${row.busArn} ${row.target.Arn}` },
});

export const deliveryKey = (sequence: number) => String(sequence).padStart(15, "0");

export const deliveries = table<DeliveryRow>()({
  name: "events.delivery",
  key: (row) => deliveryKey(row.sequence),
  indexes: { session: (row) => row.session },
});
