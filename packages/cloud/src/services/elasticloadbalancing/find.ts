import type { Tag } from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  elbArnInvalid,
  elbListenerNotFound,
  elbLoadBalancerNotFound,
  elbRuleNotFound,
  elbTargetGroupNotFound,
  refuse,
} from "@understudy/catalogue";
import type { ReadStore } from "../../store/store.js";
import type { Table } from "../../store/table.js";
import type { Place, ResourceKind } from "./arn.js";
import { kindNames, parseElbArn } from "./arn.js";
import type { ListenerRow, LoadBalancerRow, RuleRow, TargetGroupRow } from "./tables.js";
import { listeners, loadBalancers, rules, targetGroups } from "./tables.js";

interface Reading extends Place {
  readonly store: ReadStore;
}

/** The table of a kind of resource. */
export const tableOf = {
  loadbalancer: loadBalancers,
  targetgroup: targetGroups,
  listener: listeners,
  "listener-rule": rules,
} as const;

/** Whatever has that ARN and tags; undefined where nothing has. */
export function findTagged(
  arn: string,
  { store }: Pick<Reading, "store">,
): { readonly tags: readonly Tag[] } | undefined {
  const kind = parseElbArn(arn)?.kind;
  return kind && store.get<{ readonly tags: readonly Tag[] }>(tableOf[kind] as never, arn);
}

/** The row of that ARN, of the caller's account and Region. @throws Failure for a text that is no such ARN */
function findRow<Row extends Place>(kind: ResourceKind, arn: string, read: Reading): Row | undefined {
  if (parseElbArn(arn)?.kind !== kind) refuse(elbArnInvalid, { arn, kind: kindNames[kind] });
  const row = read.store.get<Row>(tableOf[kind] as never, arn);
  return row && row.account === read.account && row.region === read.region ? row : undefined;
}

/** @throws Failure elasticloadbalancing.load-balancer-not-found */
export const requireLoadBalancer = (arn: string, read: Reading) =>
  findRow<LoadBalancerRow>("loadbalancer", arn, read) ?? refuse(elbLoadBalancerNotFound, { arn });

/** @throws Failure elasticloadbalancing.target-group-not-found */
export const requireTargetGroup = (arn: string, read: Reading) =>
  findRow<TargetGroupRow>("targetgroup", arn, read) ?? refuse(elbTargetGroupNotFound, {});

/** @throws Failure elasticloadbalancing.listener-not-found */
export const requireListener = (arn: string, read: Reading) =>
  findRow<ListenerRow>("listener", arn, read) ?? refuse(elbListenerNotFound, {});

/** @throws Failure elasticloadbalancing.rule-not-found */
export const requireRule = (arn: string, read: Reading) =>
  findRow<RuleRow>("listener-rule", arn, read) ?? refuse(elbRuleNotFound, {});

/** A row that has tags, and its table. */
interface Tagged {
  readonly row: Place & { readonly tags: readonly Tag[] };
  readonly table: Table<Tagged["row"]>;
}

/** Whatever has that ARN and tags. @throws Failure for what is not there, and for other texts */
export function requireTagged(arn: string, read: Reading): Tagged {
  const kind = parseElbArn(arn)?.kind ?? refuse(elbArnInvalid, { arn, kind: "resource" });
  const table = tableOf[kind] as unknown as Tagged["table"];
  return { row: required[kind](arn, read), table };
}

const required = {
  loadbalancer: requireLoadBalancer,
  targetgroup: requireTargetGroup,
  listener: requireListener,
  "listener-rule": requireRule,
} as const;
