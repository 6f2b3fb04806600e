import { expect, it } from "vitest";
import { scalableTargets, scalingPolicies, scheduledActions } from "../tables.js";
import { expectDenied, NAMED, refused, scalingForTest, WEB } from "../testing/scaling-for-test.js";

it("takes policies, scheduled actions and alarms of target tracking with it", () => {
  const test = scalingForTest();
  test.register();
  test.putTracking();
  test.putSteps();
  test.call("PutScheduledAction", {
    ...WEB,
    ScheduledActionName: "a",
    Schedule: "rate(1 day)",
    ScalableTargetAction: { MinCapacity: 1 },
  });
  expect(test.call("DeregisterScalableTarget", WEB)).toEqual({});
  for (const table of [scalableTargets, scalingPolicies, scheduledActions]) {
    expect(test.store.all<unknown>(table as never)).toEqual([]);
  }
  expect(test.call("DescribeAlarms", {}, { service: "cloudwatch" }).MetricAlarms).toEqual([]);
  expect(test.desiredCount()).toBe(2);
});

it("refuses what is not registered, and needs its permission", () => {
  const test = scalingForTest();
  expect(test.refusal("DeregisterScalableTarget", WEB)).toEqual(
    refused("target-not-found", `No scalable target found for ${NAMED}`, "ObjectNotFoundException"),
  );
  expectDenied(test, "DeregisterScalableTarget", WEB);
});
