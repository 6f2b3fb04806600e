import { expect, it } from "vitest";
import { expectDenied, NOT_AN_ARN, statesArn, statesForTest } from "../testing/states-for-test.js";

const activityArn = statesArn("activity:a");

it("deletes, also what is not there", () => {
  const { call, refusal } = statesForTest();
  call("CreateActivity", { name: "a" });
  expect(call("DeleteActivity", { activityArn })).toEqual({});
  expect(call("DeleteActivity", { activityArn })).toEqual({});
  expect(call("ListActivities")).toEqual({ activities: [] });
  expect(refusal("DeleteActivity", { activityArn: "nonsense" })).toEqual(NOT_AN_ARN);
});

it("needs its permission", () => expectDenied("DeleteActivity", { activityArn }, activityArn));
