import type { AutoScalingGroupProvider } from "@aws-sdk/client-ecs";

/** What AWS fills in. Source: Amazon ECS API reference, ManagedScaling, AutoScalingGroupProvider. */
export function withDefaults(asked: AutoScalingGroupProvider): AutoScalingGroupProvider {
  return {
    ...asked,
    managedScaling: {
      status: "DISABLED",
      targetCapacity: 100,
      minimumScalingStepSize: 1,
      maximumScalingStepSize: 10_000,
      instanceWarmupPeriod: 300,
      ...asked.managedScaling,
    },
    managedTerminationProtection: asked.managedTerminationProtection ?? "DISABLED",
    managedDraining: asked.managedDraining ?? "ENABLED",
  };
}
