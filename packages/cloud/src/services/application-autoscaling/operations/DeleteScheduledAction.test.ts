import { expect, it } from "vitest";
import { expectDenied, NAMED, refused, scalingForTest, WEB } from "../testing/scaling-for-test.js";

const NAME = { ...WEB, ScheduledActionName: "morning" };

it("deletes a scheduled action, and no other", () => {
  const test = scalingForTest();
  test.register();
  for (const ScheduledActionName of ["morning", "evening"]) {
    const put = { ...NAME, ScheduledActionName, Schedule: "rate(1 day)", ScalableTargetAction: { MinCapacity: 1 } };
    test.call("PutScheduledAction", put);
  }
  expect(test.call("DeleteScheduledAction", NAME)).toEqual({});
  const { ScheduledActions } = test.call("DescribeScheduledActions", { ServiceNamespace: "ecs" });
  expect(ScheduledActions).toMatchObject([{ ScheduledActionName: "evening" }]);
  const message = `No scheduled action found for ${NAMED}, scheduled action name: morning`;
  expect(test.refusal("DeleteScheduledAction", NAME)).toEqual(
    refused("scheduled-action-not-found", message, "ObjectNotFoundException"),
  );
});

it("needs its permission", () => expectDenied(scalingForTest(), "DeleteScheduledAction", NAME));
