import { expect, it } from "vitest";
import { expectDenied, statesArn, statesForTest } from "../testing/states-for-test.js";

it("lists page by page", () => {
  const { call, now } = statesForTest();
  for (const name of ["b", "a"]) call("CreateActivity", { name });
  const shown = (name: string) => ({ activityArn: statesArn(`activity:${name}`), name, creationDate: new Date(now()) });
  const { nextToken, ...first } = call("ListActivities", { maxResults: 1 });
  expect(first).toEqual({ activities: [shown("b")] });
  expect(call("ListActivities", { nextToken })).toEqual({ activities: [shown("a")] });
});

it("needs its permission", () => expectDenied("ListActivities", {}, statesArn("activity:*")));
