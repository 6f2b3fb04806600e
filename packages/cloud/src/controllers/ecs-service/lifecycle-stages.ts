/**
 * The stages of a deployment that shifts traffic, and how traffic moves. Pure. Source: Amazon ECS API reference, ServiceDeployment,
 * LinearConfiguration, CanaryConfiguration.
 */
import type { DeploymentConfiguration } from "@aws-sdk/client-ecs";
import type { Lifecycle, LifecycleStage } from "../../services/ecs/tables.js";

const stages: readonly LifecycleStage[] = [
  "RECONCILE_SERVICE",
  "PRE_SCALE_UP",
  "SCALE_UP",
  "POST_SCALE_UP",
  "TEST_TRAFFIC_SHIFT",
  "POST_TEST_TRAFFIC_SHIFT",
  "PRE_PRODUCTION_TRAFFIC_SHIFT",
  "PRODUCTION_TRAFFIC_SHIFT",
  "POST_PRODUCTION_TRAFFIC_SHIFT",
  "BAKE_TIME",
  "CLEAN_UP",
];

/** Whether the one stage comes after the other, or is it. */
export const isFrom = (stage: LifecycleStage, first: LifecycleStage) => stages.indexOf(stage) >= stages.indexOf(first);

/** Only a service with more than one revision is reconciled. */
export const firstStage = (sources: number): LifecycleStage => (sources > 1 ? "RECONCILE_SERVICE" : "PRE_SCALE_UP");

/** The stage after; undefined after the last. LINEAR and CANARY come back to their shift until all traffic has moved. */
export function nextStage({ stage, productionWeight }: Lifecycle): LifecycleStage | undefined {
  if (stage === "PRODUCTION_TRAFFIC_SHIFT" && productionWeight < 100) return "PRE_PRODUCTION_TRAFFIC_SHIFT";
  return stages[stages.indexOf(stage) + 1];
}

/** Percent of the production traffic that the new revision gets with the next step. */
export function nextWeight(configuration: DeploymentConfiguration, weight: number): number {
  const { strategy, linearConfiguration = {}, canaryConfiguration = {} } = configuration;
  if (strategy === "LINEAR")
    return Math.min(100, Math.round((weight + (linearConfiguration.stepPercent ?? 10)) * 10) / 10);
  return strategy === "CANARY" && weight === 0 ? (canaryConfiguration.canaryPercent ?? 5) : 100;
}

const MINUTE = 60_000;

/** How long a stage lasts at least, ms. No step is waited for after the last. */
export function stageTime({ stage, productionWeight }: Lifecycle, configuration: DeploymentConfiguration): number {
  const { strategy, linearConfiguration = {}, canaryConfiguration = {}, bakeTimeInMinutes = 0 } = configuration;
  if (stage === "BAKE_TIME") return bakeTimeInMinutes * MINUTE;
  if (stage !== "PRODUCTION_TRAFFIC_SHIFT" || productionWeight === 100) return 0;
  if (strategy === "LINEAR") return (linearConfiguration.stepBakeTimeInMinutes ?? 6) * MINUTE;
  return (canaryConfiguration.canaryBakeTimeInMinutes ?? 10) * MINUTE;
}
