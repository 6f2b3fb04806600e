import type { TargetGroup } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { ReadStore } from "../../store/store.js";
import type { TargetGroupRow } from "./tables.js";
import { rules } from "./tables.js";

/** A target group as the API shows it. */
export function wireTargetGroup(row: TargetGroupRow, store: ReadStore): TargetGroup {
  const { healthCheck } = row;
  return {
    TargetGroupArn: row.arn,
    TargetGroupName: row.name,
    ...(row.protocol !== undefined && { Protocol: row.protocol as TargetGroup["Protocol"] }),
    ...(row.port !== undefined && { Port: row.port }),
    ...(row.vpcId !== undefined && { VpcId: row.vpcId }),
    ...(healthCheck.protocol !== undefined && {
      HealthCheckProtocol: healthCheck.protocol as TargetGroup["HealthCheckProtocol"],
    }),
    ...(healthCheck.port !== undefined && { HealthCheckPort: healthCheck.port }),
    HealthCheckEnabled: healthCheck.enabled,
    HealthCheckIntervalSeconds: healthCheck.intervalSeconds,
    HealthCheckTimeoutSeconds: healthCheck.timeoutSeconds,
    HealthyThresholdCount: healthCheck.healthyThreshold,
    UnhealthyThresholdCount: healthCheck.unhealthyThreshold,
    ...(healthCheck.path !== undefined && { HealthCheckPath: healthCheck.path }),
    ...(healthCheck.matcher && { Matcher: { ...healthCheck.matcher } }),
    LoadBalancerArns: [...loadBalancersOf(row.arn, store)],
    TargetType: row.targetType,
    ...(row.protocolVersion !== undefined && { ProtocolVersion: row.protocolVersion }),
    ...(row.ipAddressType !== undefined && { IpAddressType: row.ipAddressType as TargetGroup["IpAddressType"] }),
  };
}

/** ARNs of the load balancers that forward to a target group. */
export function loadBalancersOf(targetGroupArn: string, store: ReadStore): readonly string[] {
  return [...new Set(store.list(rules, "targetGroup", targetGroupArn).map((rule) => rule.loadBalancerArn))];
}
