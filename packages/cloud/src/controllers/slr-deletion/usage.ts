import { scalableTargets } from "../../services/application-autoscaling/tables.js";
import { clusters } from "../../services/ecs/tables.js";
import { loadBalancers } from "../../services/elasticloadbalancing/tables.js";
import type { RoleRow, RoleUsage } from "../../services/iam/tables.js";
import type { ReadStore } from "../../store/store.js";

/** What a service has that needs its role, in one account. */
type Needs = (account: string, store: ReadStore) => readonly { readonly region: string; readonly arn: string }[];

/**
 * By service principal. A service that is not here has nothing that needs its role.
 * ECS: every ACTIVE cluster in any Region (Amazon ECS Developer Guide, "Using service-linked roles"). Application Auto Scaling: every
 * scalable target (its User Guide, "Service-linked roles": deregister them first). Elastic Load Balancing: every load balancer
 * (Elastic Load Balancing User Guide, "Using service-linked roles").
 */
const needs: { readonly [service: string]: Needs } = {
  "ecs.application-autoscaling.amazonaws.com": (account, store) => store.list(scalableTargets, "account", account),
  "ecs.amazonaws.com": (account, store) => store.list(clusters, "account", account),
  "elasticloadbalancing.amazonaws.com": (account, store) => store.list(loadBalancers, "account", account),
};

/** The resources that need a service-linked role, by Region. */
export function usageOf(role: RoleRow, store: ReadStore): readonly RoleUsage[] {
  const byRegion = new Map<string, string[]>();
  for (const { region, arn } of needs[role.linkedService ?? ""]?.(role.account, store) ?? []) {
    byRegion.set(region, [...(byRegion.get(region) ?? []), arn]);
  }
  return [...byRegion].map(([region, resources]) => ({ region, resources }));
}
