/** A whole cloud with a service that is registered to scale, and a metric that a test writes minute by minute. */
import { WEB } from "../../../services/application-autoscaling/testing/scaling-for-test.js";
import type { CloudForTest, CloudForTestOptions } from "../../../testing/cloud-for-test.js";
import { cloudForTest } from "../../../testing/cloud-for-test.js";
import { createExecutionRole, createService, registerTaskDefinition } from "../../../testing/ecs-for-test.js";

export const MINUTE = 60_000;
const METRIC = { Namespace: "app", MetricName: "load", Statistic: "Average", Period: 60, EvaluationPeriods: 1 };

export interface Activity {
  readonly Description: string;
  readonly Cause: string;
  readonly StatusCode: string;
  readonly StatusMessage?: string;
  readonly StartTime: Date;
  readonly EndTime?: Date;
  readonly NotScaledReasons?: readonly object[];
}

export interface ScalingCloud extends CloudForTest {
  putPolicy(PolicyName: string, more: object): string;
  /** An alarm on the metric `load` that invokes a policy. */
  putAlarm(AlarmName: string, policyArn: string, more: object): void;
  /** One minute with that load; without one, nothing is measured. */
  minute(load?: number): Promise<void>;
  /** The desired count after each of these minutes. */
  minutes(...loads: readonly (number | undefined)[]): Promise<readonly number[]>;
  desiredCount(): number;
  /** Oldest first; those that came to nothing too. */
  activities(): readonly Activity[];
}

export async function scalingCloudForTest(
  bounds: object = { MinCapacity: 1, MaxCapacity: 10 },
  desiredCount = 2,
  options: CloudForTestOptions = {},
): Promise<ScalingCloud> {
  const test = cloudForTest(options);
  const { call, advance } = test;
  call("ecs", "CreateCluster", { clusterName: "demo" });
  createExecutionRole(test);
  registerTaskDefinition(test);
  createService(test, { desiredCount });
  await advance(5 * MINUTE);
  call("application-autoscaling", "RegisterScalableTarget", { ...WEB, ...bounds });
  await advance(MINUTE);
  const minute: ScalingCloud["minute"] = async (load) => {
    const datum = { MetricName: METRIC.MetricName, Value: load, Timestamp: new Date(test.clock.now()) };
    if (load !== undefined) call("cloudwatch", "PutMetricData", { Namespace: METRIC.Namespace, MetricData: [datum] });
    await advance(MINUTE);
  };
  const described = () =>
    call<{ services: { desiredCount: number }[] }>("ecs", "DescribeServices", { cluster: "demo", services: ["web"] });
  return {
    ...test,
    putPolicy(PolicyName, more) {
      const input = { ...WEB, PolicyName, ...more };
      return call<{ PolicyARN: string }>("application-autoscaling", "PutScalingPolicy", input).PolicyARN;
    },
    putAlarm: (AlarmName, policyArn, more) =>
      call("cloudwatch", "PutMetricAlarm", { ...METRIC, AlarmName, AlarmActions: [policyArn], ...more }),
    minute,
    async minutes(...loads) {
      const counts: number[] = [];
      for (const load of loads) {
        await minute(load);
        counts.push(described().services[0]?.desiredCount ?? Number.NaN);
      }
      return counts;
    },
    desiredCount: () => described().services[0]?.desiredCount ?? Number.NaN,
    activities: () =>
      call<{ ScalingActivities: Activity[] }>("application-autoscaling", "DescribeScalingActivities", {
        ServiceNamespace: "ecs",
        IncludeNotScaledActivities: true,
      }).ScalingActivities.reverse(),
  };
}
