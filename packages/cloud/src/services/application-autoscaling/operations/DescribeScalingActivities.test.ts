import { expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { addActivity } from "../activity.js";
import { scalableTargets } from "../tables.js";
import { expectDenied, scalingForTest, WEB } from "../testing/scaling-for-test.js";

const ALL = { ServiceNamespace: "ecs" };

it("shows what came of bounds, newest first, and what was overridden", () => {
  const test = scalingForTest();
  test.register({ MinCapacity: 4 });
  test.advance(1_000);
  test.register({ MinCapacity: 6 });
  expect(test.call("DescribeScalingActivities", ALL).ScalingActivities).toEqual([
    {
      ...WEB,
      ActivityId: expect.any(String),
      Description: "Setting desired count to 6.",
      Cause: "minimum capacity was set to 6",
      StartTime: new Date(START + 1_000),
      StatusCode: "InProgress",
      StatusMessage: "Successfully set desired count to 6. Waiting for change to be fulfilled by ecs.",
    },
    {
      ...WEB,
      ActivityId: expect.any(String),
      Description: "Setting desired count to 4.",
      Cause: "minimum capacity was set to 4",
      StartTime: new Date(START),
      EndTime: new Date(START + 1_000),
      StatusCode: "Overridden",
      StatusMessage: "Successfully set desired count to 4. Found it was later changed to 6.",
    },
  ]);
  const one = test.call("DescribeScalingActivities", { ...ALL, MaxResults: 1 });
  expect(one.ScalingActivities).toMatchObject([{ Description: "Setting desired count to 6." }]);
  expect(test.call("DescribeScalingActivities", { ...ALL, NextToken: one.NextToken }).ScalingActivities).toHaveLength(
    1,
  );
});

it("shows what came to nothing only when asked", () => {
  const test = scalingForTest();
  test.register();
  const [target] = test.store.all(scalableTargets);
  const NotScaledReasons = [{ Code: "AlreadyAtMaxCapacity", MaxCapacity: 4 }];
  const told = { Description: "Attempting to scale due to alarm triggered", Cause: "c", StatusCode: "Failed" } as const;
  const act = { ...test, account: "", region: "", now: START } as never;
  if (target) addActivity(act, target, { ...told, NotScaledReasons });
  expect(test.call("DescribeScalingActivities", ALL).ScalingActivities).toEqual([]);
  const all = test.call("DescribeScalingActivities", { ...ALL, IncludeNotScaledActivities: true });
  expect(all.ScalingActivities).toMatchObject([{ ...told, NotScaledReasons }]);
});

it("needs its permission", () => expectDenied(scalingForTest(), "DescribeScalingActivities", ALL));
