/** What CreateService and UpdateService refuse about how traffic is to move to a new revision. */
import type { DeploymentConfiguration } from "@aws-sdk/client-ecs";
import { ecsDeploymentSettingOutOfRange, ecsPauseHookStage, notImplemented, refuse } from "@understudy/catalogue";

/**
 * Source: Amazon ECS API reference, DeploymentConfiguration, LinearConfiguration, CanaryConfiguration, DeploymentLifecycleHook.
 * DIFFERS: that LINEAR and CANARY need a load balancer or Service Connect is not asked for.
 * @throws Failure ecs.deployment-setting-out-of-range, ecs.pause-hook-stage, wire.not-implemented for hooks that call Lambda
 */
export function checkStrategy(configuration: DeploymentConfiguration | undefined): void {
  const { bakeTimeInMinutes, linearConfiguration = {}, canaryConfiguration = {} } = configuration ?? {};
  const { stepPercent, stepBakeTimeInMinutes } = linearConfiguration;
  const { canaryPercent, canaryBakeTimeInMinutes } = canaryConfiguration;
  checkRange({ bakeTimeInMinutes, stepBakeTimeInMinutes, canaryBakeTimeInMinutes }, 0, 1440);
  checkRange({ stepPercent }, 3, 100);
  checkRange({ canaryPercent }, 0.1, 100);
  for (const { targetType = "AWS_LAMBDA", lifecycleStages = [] } of configuration?.lifecycleHooks ?? []) {
    // What is not here must not look as if it were.
    if (targetType === "AWS_LAMBDA") refuse(notImplemented, { service: "Lambda", operation: "Invoke" });
    if (lifecycleStages.some((stage) => moving.includes(stage))) refuse(ecsPauseHookStage, {});
  }
}

const moving: readonly string[] = ["TEST_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT"];

function checkRange(settings: { readonly [setting: string]: number | undefined }, least: number, most: number): void {
  for (const [setting, value] of Object.entries(settings)) {
    if (value === undefined || (value >= least && value <= most)) continue;
    refuse(ecsDeploymentSettingOutOfRange, { setting, least: String(least), most: String(most) });
  }
}
