import type { DeploymentCircuitBreaker } from "@aws-sdk/client-ecs";

const BOUNDS = { least: 3, most: 200 } as const;

/**
 * Number of failed tasks at which a deployment has failed: half of the desired count, rounded up, between 3 and 200, unless
 * configured otherwise. Source: Amazon ECS API reference, ServiceDeploymentCircuitBreaker.threshold, ThresholdConfiguration.
 */
export function failureThreshold(desiredCount: number, breaker?: DeploymentCircuitBreaker): number {
  const { type = "BOUNDED_PERCENT", value = 50 } = breaker?.thresholdConfiguration ?? {};
  if (type === "COUNT") return value;
  const share = Math.ceil((desiredCount * value) / 100);
  return type === "UNBOUNDED_PERCENT" ? Math.max(1, share) : Math.min(Math.max(share, BOUNDS.least), BOUNDS.most);
}
