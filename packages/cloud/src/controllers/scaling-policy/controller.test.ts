import { describe, expect, it } from "vitest";
import { failures } from "../../gate/failures.js";
import { WEB } from "../../services/application-autoscaling/testing/scaling-for-test.js";
import { nameKey, roles } from "../../services/iam/tables.js";
import type { ScalingCloud } from "./testing/scaling-cloud-for-test.js";
import { MINUTE, scalingCloudForTest } from "./testing/scaling-cloud-for-test.js";

const ROLE = "AWSServiceRoleForApplicationAutoScaling_ECSService";
const HIGH = { Threshold: 30, ComparisonOperator: "GreaterThanThreshold" };
const LOW = { Threshold: 10, ComparisonOperator: "LessThanThreshold" };
const change = (...StepAdjustments: readonly object[]) => ({
  StepScalingPolicyConfiguration: { AdjustmentType: "ChangeInCapacity", StepAdjustments, Cooldown: 300 },
});
const OUT = change(
  { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 2 },
  { MetricIntervalLowerBound: 10, MetricIntervalUpperBound: 20, ScalingAdjustment: 2 },
  { MetricIntervalLowerBound: 20, ScalingAdjustment: 4 },
);
const IN = change({ MetricIntervalUpperBound: 0, ScalingAdjustment: -1 });

async function stepping(bounds?: object): Promise<ScalingCloud> {
  const test = await scalingCloudForTest(bounds);
  test.putAlarm("high", test.putPolicy("out", OUT), HIGH);
  test.putAlarm("low", test.putPolicy("in", IN), LOW);
  return test;
}

const repeat = (load: number, times: number) => Array.from({ length: times }, () => load);

describe("step scaling", () => {
  it("goes out by the step, adds the rest of a larger one, rests, and goes on where the alarm stays", async () => {
    const test = await stepping();
    // The first minute is evaluated ten seconds into the second.
    expect(await test.minutes(20, 35, 35, 45, 80, 80)).toEqual([2, 2, 4, 4, 4, 6]);
    // The cooldown began when the last change was done; +4 again when it is over.
    expect(await test.minutes(...repeat(80, 6))).toEqual([6, 6, 6, 6, 6, 10]);
    expect(test.activities().map(({ Description, StatusCode, Cause }) => [Description, StatusCode, Cause])).toEqual(
      [4, 6, 10].map((count) => [
        `Setting desired count to ${count}.`,
        "Successful",
        "monitor alarm high in state ALARM triggered policy out",
      ]),
    );
    expect(test.defects).toEqual([]);
  });

  it("goes in one by one, each after the cooldown, to the minimum", async () => {
    const test = await scalingCloudForTest({ MinCapacity: 1, MaxCapacity: 10 }, 3);
    test.putAlarm("low", test.putPolicy("in", IN), LOW);
    const counts = await test.minutes(...repeat(5, 20));
    expect(counts.slice(0, 3)).toEqual([3, 2, 2]);
    expect(counts.indexOf(1) - counts.indexOf(2)).toBeGreaterThanOrEqual(5);
    expect(counts.at(-1)).toBe(1);
    expect(test.activities().at(-1)).toMatchObject({
      Description: "Attempting to scale due to alarm triggered",
      Cause: "monitor alarm low in state ALARM triggered policy in",
      StatusCode: "Failed",
      NotScaledReasons: [{ Code: "AlreadyAtMinCapacity", MinCapacity: 1 }],
    });
    // An idle service does not fill the list.
    const known = test.activities().length;
    await test.minutes(...repeat(5, 5));
    expect(test.activities()).toHaveLength(known);
  });

  it("goes out at once during the cooldown of a scale-in, which ends it", async () => {
    const test = await stepping();
    expect(await test.minutes(5, 5, 35, 35)).toEqual([2, 1, 1, 3]);
  });

  it("says how an activity went: in progress, then fulfilled", async () => {
    const test = await stepping();
    await test.minute(35);
    await test.advance(11_000);
    expect(test.activities()).toMatchObject([
      {
        StatusCode: "InProgress",
        StatusMessage: "Successfully set desired count to 4. Waiting for change to be fulfilled by ecs.",
      },
    ]);
    await test.advance(MINUTE);
    const [activity] = test.activities();
    expect(activity).toMatchObject({
      StatusCode: "Successful",
      StatusMessage: "Successfully set desired count to 4. Change successfully fulfilled by ecs.",
    });
    expect(Number(activity?.EndTime) - Number(activity?.StartTime)).toBeGreaterThan(0);
  });

  it("tells that the count was changed by somebody else", async () => {
    const test = await stepping();
    await test.minute(35);
    await test.advance(11_000);
    test.call("ecs", "UpdateService", { cluster: "demo", service: "web", desiredCount: 7 });
    await test.advance(MINUTE);
    expect(test.activities()).toMatchObject([
      {
        StatusCode: "Overridden",
        StatusMessage: "Successfully set desired count to 4. Found it was later changed to 7.",
      },
    ]);
  });

  it("takes all datapoints of the alarm together, as the policy says", async () => {
    const of = async (MetricAggregationType: string) => {
      const test = await scalingCloudForTest();
      const { StepScalingPolicyConfiguration } = OUT;
      const policy = { StepScalingPolicyConfiguration: { ...StepScalingPolicyConfiguration, MetricAggregationType } };
      test.putAlarm("high", test.putPolicy("out", policy), { ...HIGH, EvaluationPeriods: 3 });
      const counts = await test.minutes(35, 35, 80, 35);
      expect(test.defects).toEqual([]);
      return counts.at(-1);
    };
    expect(await of("Minimum")).toBe(4);
    expect(await of("Average")).toBe(6);
    expect(await of("Maximum")).toBe(6);
  });

  it("rests while it is suspended, and goes on after", async () => {
    const test = await stepping();
    const suspend = (DynamicScalingOutSuspended: boolean) =>
      test.call("application-autoscaling", "RegisterScalableTarget", {
        ...WEB,
        SuspendedState: { DynamicScalingOutSuspended },
      });
    suspend(true);
    expect(await test.minutes(35, 35, 35)).toEqual([2, 2, 2]);
    suspend(false);
    expect(await test.minutes(35, 35)).toEqual([4, 4]);
  });

  it("does nothing for an alarm that was set by hand, which saw nothing", async () => {
    const test = await stepping();
    test.call("cloudwatch", "SetAlarmState", { AlarmName: "high", StateValue: "ALARM", StateReason: "by hand" });
    await test.advance(5_000);
    expect(test.activities()).toEqual([]);
  });
});

describe("target tracking", () => {
  const tracking = (more: object = {}) => ({
    PolicyType: "TargetTrackingScaling",
    TargetTrackingScalingPolicyConfiguration: {
      TargetValue: 50,
      CustomizedMetricSpecification: { Namespace: "app", MetricName: "load", Statistic: "Average" },
      ScaleOutCooldown: 300,
      ScaleInCooldown: 120,
      ...more,
    },
  });

  it("goes out in proportion after three minutes, and in after fifteen", async () => {
    const test = await scalingCloudForTest();
    test.putPolicy("load", tracking());
    expect(await test.minutes(...repeat(90, 5))).toEqual([2, 2, 2, 4, 4]);
    const counts = await test.minutes(...repeat(20, 18));
    expect(counts.slice(0, 14)).toEqual(repeat(4, 14));
    expect(counts.at(-1)).toBeLessThan(4);
  });

  it("tracks what metric math makes of metrics", async () => {
    const stat = (Id: string, MetricName: string) => ({
      Id,
      MetricStat: { Metric: { Namespace: "app", MetricName }, Stat: "Average" },
      ReturnData: false,
    });
    const Metrics = [stat("m1", "load"), stat("m2", "other"), { Id: "e1", Expression: "m1 / m2" }];
    const test = await scalingCloudForTest();
    test.putPolicy("load", tracking({ TargetValue: 10, CustomizedMetricSpecification: { Metrics } }));
    for (let i = 0; i < 5; i++) {
      const MetricData = [{ MetricName: "other", Value: 5, Timestamp: new Date(test.clock.now()) }];
      test.call("cloudwatch", "PutMetricData", { Namespace: "app", MetricData });
      await test.minute(90);
    }
    expect(test.desiredCount()).toBe(4);
  });

  it("never goes in where that is disabled, nor without data", async () => {
    const test = await scalingCloudForTest();
    test.putPolicy("load", tracking());
    await test.minutes(...Array.from({ length: 18 }, () => undefined));
    test.putPolicy("load", tracking({ DisableScaleIn: true }));
    await test.minutes(...repeat(5, 18));
    expect(test.desiredCount()).toBe(2);
  });

  it("goes in only when all policies are ready, and by the one that leaves the most", async () => {
    const other = { CustomizedMetricSpecification: { Namespace: "app", MetricName: "other", Statistic: "Average" } };
    const test = await scalingCloudForTest({ MinCapacity: 1, MaxCapacity: 20 }, 10);
    test.putPolicy("load", tracking());
    test.putPolicy("other", tracking({ CustomizedMetricSpecification: other.CustomizedMetricSpecification }));
    const both = async (load: number, beside: number, times: number) => {
      for (let i = 0; i < times; i++) {
        const MetricData = [{ MetricName: "other", Value: beside, Timestamp: new Date(test.clock.now()) }];
        test.call("cloudwatch", "PutMetricData", { Namespace: "app", MetricData });
        await test.minute(load);
      }
      return test.desiredCount();
    };
    expect(await both(10, 48, 18)).toBe(10);
    expect(await both(10, 30, 17)).toBe(6);
  });
});

describe("the service-linked role", () => {
  it("is who looks and who changes", async () => {
    const test = await stepping();
    await test.minutes(35, 35);
    const principal = (operation: string) =>
      test.cloud.decisions.list(500).find((one) => one.operation === operation && one.controller === "scaling-policy")
        ?.principal;
    const session = (name: string) => `arn:aws:sts::000000000000:assumed-role/${ROLE}/${name}`;
    expect(principal("UpdateService")).toBe(session("AutoScaling-UpdateDesiredCapacity"));
    expect(principal("DescribeServices")).toBe(session("AutoScaling-RetrieveCurrentCapacity"));
  });

  it("is not deleted while a target needs it", async () => {
    const test = await stepping();
    const remove = async () => {
      const input = { RoleName: ROLE };
      const { DeletionTaskId } = test.call<{ DeletionTaskId: string }>("iam", "DeleteServiceLinkedRole", input);
      await test.advance(MINUTE);
      return test.call<{ Status: string; Reason?: { RoleUsageList: unknown } }>(
        "iam",
        "GetServiceLinkedRoleDeletionStatus",
        { DeletionTaskId },
      );
    };
    const Resources = [expect.stringMatching(/:scalable-target\/[0-9a-f]{34}$/)];
    expect(await remove()).toMatchObject({
      Status: "FAILED",
      Reason: { RoleUsageList: [{ Region: "us-east-1", Resources }] },
    });
    test.call("application-autoscaling", "DeregisterScalableTarget", WEB);
    expect((await remove()).Status).toBe("SUCCEEDED");
  });

  it("that is gone fails the activity, and why is remembered", async () => {
    const test = await stepping();
    test.cloud.store.delete(roles, nameKey("000000000000", ROLE));
    expect(await test.minutes(35, 35)).toEqual([2, 2]);
    const message = `Unable to assume IAM role: arn:aws:iam::000000000000:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/${ROLE}`;
    expect(test.activities()[0]).toMatchObject({
      StatusCode: "Failed",
      StatusMessage: `Failed to scale. Reason: ${message}`,
    });
    const [failure] = test.cloud.store.all(failures);
    expect(failure?.record).toMatchObject({
      failure: "scaling.role-not-assumable",
      message,
      cause: { id: "role-absent" },
      surface: { kind: "scaling-activity" },
    });
    const { AlarmHistoryItems } = test.call<{ AlarmHistoryItems: { HistorySummary: string }[] }>(
      "cloudwatch",
      "DescribeAlarmHistory",
      { AlarmName: "high", HistoryItemType: "Action" },
    );
    expect(AlarmHistoryItems[0]?.HistorySummary).toContain(message);
  });

  it("that may not change the service fails the activity, with what was refused", async () => {
    const test = await stepping();
    const role = test.cloud.store.get(roles, nameKey("000000000000", ROLE));
    const only = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "ecs:UpdateService", Resource: "*" }] };
    if (role) test.cloud.store.put(roles, { ...role, inline: { no: JSON.stringify(only) } });
    expect(await test.minutes(35, 35)).toEqual([2, 2]);
    expect(test.activities()[0]).toMatchObject({ Description: "Setting desired count to 4.", StatusCode: "Failed" });
    expect(test.activities()[0]?.StatusMessage).toMatch(
      /^Failed to set desired count to 4\. Reason: User: .*is not authorized to perform: ecs:UpdateService/,
    );
  });

  it("finds that the service is gone", async () => {
    const test = await stepping();
    test.call("ecs", "UpdateService", { cluster: "demo", service: "web", desiredCount: 0 });
    test.call("ecs", "DeleteService", { cluster: "demo", service: "web" });
    await test.minutes(35, 35);
    const reason = "ECS service doesn't exist: service/demo/web";
    expect(test.activities()).toMatchObject([{ StatusMessage: `Failed to scale. Reason: ${reason}` }]);
  });
});

it("ends the action of an alarm whose policy was deleted", async () => {
  const test = await scalingCloudForTest();
  const arn = test.putPolicy("out", OUT);
  test.call("application-autoscaling", "DeleteScalingPolicy", { ...WEB, PolicyName: "out" });
  test.putAlarm("high", arn, HIGH);
  await test.minutes(35, 35, 35);
  expect(test.desiredCount()).toBe(2);
  expect(test.defects).toEqual([]);
});

describe("forty minutes on the manual clock", () => {
  const LOADS = [20, ...repeat(35, 3), ...repeat(80, 9), ...repeat(20, 4), ...repeat(3, 23)];
  const played = async () => {
    const test = await stepping();
    const counts = await test.minutes(...LOADS);
    const told = test.activities().map(({ Description, Cause, StatusCode, StartTime, EndTime }) => {
      return [Description, Cause, StatusCode, StartTime.toISOString(), EndTime?.toISOString()];
    });
    return { counts, told };
  };

  it("are the same each time", async () => {
    const [first, second] = [await played(), await played()];
    expect(second).toEqual(first);
    expect(Math.max(...first.counts)).toBe(10);
    expect(first.counts.at(-1)).toBeLessThan(10);
  });
});
