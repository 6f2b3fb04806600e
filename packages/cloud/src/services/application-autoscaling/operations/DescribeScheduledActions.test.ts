import { expect, it } from "vitest";
import { expectDenied, scalingForTest, WEB } from "../testing/scaling-for-test.js";

const ALL = { ServiceNamespace: "ecs" };

it("shows the actions of a namespace, resource or dimension, page by page", () => {
  const test = scalingForTest();
  test.register();
  for (const ScheduledActionName of ["a", "b", "c"]) {
    test.call("PutScheduledAction", {
      ...WEB,
      ScheduledActionName,
      Schedule: "rate(1 day)",
      ScalableTargetAction: { MaxCapacity: 3 },
    });
  }
  const first = test.call("DescribeScheduledActions", { ...ALL, MaxResults: 2 });
  expect(first.ScheduledActions).toMatchObject([{ ScheduledActionName: "a" }, { ScheduledActionName: "b" }]);
  const second = test.call("DescribeScheduledActions", { ...ALL, MaxResults: 2, NextToken: first.NextToken });
  expect(second.ScheduledActions).toMatchObject([{ ScheduledActionName: "c" }]);
  expect(second).not.toHaveProperty("NextToken");
  expect(test.call("DescribeScheduledActions", { ServiceNamespace: "rds" })).toEqual({ ScheduledActions: [] });
});

it("needs its permission", () => expectDenied(scalingForTest(), "DescribeScheduledActions", ALL));
