import { ecsCapacityProviderNotFound, refuse } from "@understudy/catalogue";
import type { ReadStore } from "../../../store/store.js";
import type { Place } from "../arn.js";
import { lastPart } from "../arn.js";
import { fargateProviders } from "../check-placement.js";
import type { CapacityProviderRow } from "./tables.js";
import { capacityProviders } from "./tables.js";

type At = Place & { readonly store: ReadStore };

/** ARN that a provider has or would have. */
export function capacityProviderArn({ account, region }: Place, nameOrArn: string): string {
  return nameOrArn.startsWith("arn:") ? nameOrArn : `arn:aws:ecs:${region}:${account}:capacity-provider/${nameOrArn}`;
}

/** A provider that a user made, whatever its status. */
export function findCapacityProvider(nameOrArn: string, at: At): CapacityProviderRow | undefined {
  return at.store.get(capacityProviders, capacityProviderArn(at, nameOrArn));
}

/** One that is ACTIVE. @throws Failure ecs.capacity-provider-not-found */
export function requireCapacityProvider(nameOrArn: string, at: At): CapacityProviderRow {
  const row = findCapacityProvider(nameOrArn, at);
  return row?.status === "ACTIVE" ? row : refuse(ecsCapacityProviderNotFound, {});
}

/** Whether a cluster can have it: one of Fargate, or a user's own that is ACTIVE. */
export function isCapacityProvider(nameOrArn: string, at: At): boolean {
  return fargateProviders.includes(lastPart(nameOrArn)) || findCapacityProvider(nameOrArn, at)?.status === "ACTIVE";
}
