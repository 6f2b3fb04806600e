import { describe, expect, it } from "vitest";
import { WEB } from "../../services/application-autoscaling/testing/scaling-for-test.js";
import { nameKey, roles } from "../../services/iam/tables.js";
import type { ScalingCloud } from "../scaling-policy/testing/scaling-cloud-for-test.js";
import { MINUTE, scalingCloudForTest } from "../scaling-policy/testing/scaling-cloud-for-test.js";

/** The tests' clock stands at six minutes past midnight, 2026-01-01. */
const put = ({ call }: ScalingCloud, Schedule: string, MinCapacity?: number, MaxCapacity?: number, more: object = {}) =>
  call("application-autoscaling", "PutScheduledAction", {
    ...WEB,
    ScheduledActionName: "act",
    Schedule,
    ScalableTargetAction: { MinCapacity, MaxCapacity },
    ...more,
  });

const bounds = ({ call }: ScalingCloud) => {
  const { ScalableTargets } = call<{ ScalableTargets: { MinCapacity: number; MaxCapacity: number }[] }>(
    "application-autoscaling",
    "DescribeScalableTargets",
    { ServiceNamespace: "ecs" },
  );
  return [ScalableTargets[0]?.MinCapacity, ScalableTargets[0]?.MaxCapacity];
};

const told = (test: ScalingCloud) =>
  test
    .activities()
    .map(({ Description, Cause, StatusCode, StatusMessage }) => [Description, Cause, StatusCode, StatusMessage]);

describe("a scheduled action", () => {
  it("sets the bounds, then moves the count within them", async () => {
    const test = await scalingCloudForTest();
    put(test, "at(2026-01-01T00:10:00)", 4, 8);
    await test.advance(3 * MINUTE);
    expect(test.desiredCount()).toBe(2);
    await test.advance(3 * MINUTE);
    expect(test.desiredCount()).toBe(4);
    expect(bounds(test)).toEqual([4, 8]);
    expect(told(test)).toEqual([
      [
        "Setting min capacity to 4 and max capacity to 8",
        "scheduled action name act was triggered",
        "Successful",
        "Successfully set min capacity to 4 and max capacity to 8",
      ],
      [
        "Setting desired count to 4.",
        "minimum capacity was set to 4",
        "Successful",
        "Successfully set desired count to 4. Change successfully fulfilled by ecs.",
      ],
    ]);
    expect(test.defects).toEqual([]);
  });

  it("sets one bound alone, and leaves a count that is within", async () => {
    const test = await scalingCloudForTest();
    put(test, "rate(5 minutes)", undefined, 3);
    await test.advance(6 * MINUTE);
    expect(bounds(test)).toEqual([1, 3]);
    expect(told(test)).toMatchObject([
      ["Setting max capacity to 3", {}, "Successful", "Successfully set max capacity to 3"],
    ]);
  });

  it("fails where the bound does not go with the other", async () => {
    const test = await scalingCloudForTest();
    put(test, "rate(5 minutes)", 12);
    await test.advance(6 * MINUTE);
    expect(bounds(test)).toEqual([1, 10]);
    const reason = "Maximum capacity cannot be less than minimum capacity";
    expect(told(test)).toMatchObject([
      ["Setting min capacity to 12", {}, "Failed", `Failed to set min capacity to 12. Reason: ${reason}`],
    ]);
  });

  it("does not wait for a cooldown", async () => {
    const test = await scalingCloudForTest();
    const step = {
      AdjustmentType: "ChangeInCapacity",
      StepAdjustments: [{ MetricIntervalLowerBound: 0, ScalingAdjustment: 2 }],
    };
    const policy = test.putPolicy("out", { StepScalingPolicyConfiguration: step });
    test.putAlarm("high", policy, { Threshold: 30, ComparisonOperator: "GreaterThanThreshold" });
    put(test, "at(2026-01-01T00:09:00)", 6, 10);
    expect(await test.minutes(35, 35, 35)).toEqual([2, 4, 6]);
  });

  it.each([
    ["by a schedule in a zone", "cron(8 9 * * ? *)", { Timezone: "Asia/Tokyo" }, 4],
    ["at its start first", "cron(0 12 * * ? *)", { StartTime: new Date(Date.UTC(2026, 0, 1, 0, 8)) }, 4],
    ["not after its end", "rate(5 minutes)", { EndTime: new Date(Date.UTC(2026, 0, 1, 0, 10)) }, 2],
    ["not before its start", "rate(1 minute)", { StartTime: new Date(Date.UTC(2026, 0, 1, 0, 30)) }, 2],
  ])("runs %s", async (_what, schedule, more, expected) => {
    const test = await scalingCloudForTest();
    put(test, schedule, 4, 8, more);
    await test.advance(10 * MINUTE);
    expect(test.desiredCount()).toBe(expected);
  });

  it("rests while it is suspended, and does not make up for what passed", async () => {
    const test = await scalingCloudForTest();
    const suspend = (ScheduledScalingSuspended: boolean) =>
      test.call("application-autoscaling", "RegisterScalableTarget", {
        ...WEB,
        SuspendedState: { ScheduledScalingSuspended },
      });
    put(test, "at(2026-01-01T00:10:00)", 4, 8);
    suspend(true);
    await test.advance(10 * MINUTE);
    suspend(false);
    await test.advance(10 * MINUTE);
    expect([test.desiredCount(), ...bounds(test)]).toEqual([2, 1, 10]);
  });

  it("lets go what passed while nobody was there", async () => {
    const test = await scalingCloudForTest();
    put(test, "at(2026-01-01T00:10:00)", 4, 8);
    await test.cloud.stop();
    await test.advance(60 * MINUTE);
    test.cloud.start();
    await test.advance(5 * MINUTE);
    expect(test.desiredCount()).toBe(2);
  });

  it("says so when the service-linked role is gone", async () => {
    const test = await scalingCloudForTest();
    put(test, "rate(5 minutes)", 4, 8);
    test.cloud.store.delete(roles, nameKey("000000000000", "AWSServiceRoleForApplicationAutoScaling_ECSService"));
    await test.advance(6 * MINUTE);
    expect(bounds(test)).toEqual([4, 8]);
    expect(test.desiredCount()).toBe(2);
    expect(test.activities().at(-1)?.StatusMessage).toMatch(/^Failed to scale\. Reason: Unable to assume IAM role: /);
  });
});
