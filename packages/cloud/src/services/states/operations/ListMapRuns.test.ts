import { expect, it } from "vitest";
import { MAP_RUN, mapRunForTest } from "../testing/map-run-for-test.js";
import { expectDenied, statesArn, statesForTest } from "../testing/states-for-test.js";
import { EXECUTION } from "../testing/waiting-task.js";

it("lists the map runs of an execution", () => {
  const test = statesForTest();
  mapRunForTest(test);
  expect(test.call("ListMapRuns", { executionArn: EXECUTION })).toEqual({
    mapRuns: [
      {
        executionArn: EXECUTION,
        mapRunArn: MAP_RUN,
        stateMachineArn: statesArn("stateMachine:hello"),
        startDate: new Date(test.now()),
      },
    ],
  });
});

it("refuses an execution that is not there", () => {
  expect(statesForTest().refusal("ListMapRuns", { executionArn: EXECUTION }).id).toBe("states.execution-not-found");
});

it("needs its permission", () => expectDenied("ListMapRuns", { executionArn: EXECUTION }, EXECUTION));
