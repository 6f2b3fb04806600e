import { expect, it } from "vitest";
import { MAP_RUN, mapRunForTest } from "../testing/map-run-for-test.js";
import { expectDenied, refused, statesForTest } from "../testing/states-for-test.js";
import { EXECUTION } from "../testing/waiting-task.js";

it("shows a map run with its counts", () => {
  const test = statesForTest();
  mapRunForTest(test);
  const none = { running: 0, succeeded: 0, failed: 0, timedOut: 0, aborted: 0 };
  const more = { resultsWritten: 0, failuresNotRedrivable: 0, pendingRedrive: 0 };
  expect(test.call("DescribeMapRun", { mapRunArn: MAP_RUN })).toEqual({
    mapRunArn: MAP_RUN,
    executionArn: EXECUTION,
    status: "RUNNING",
    startDate: new Date(test.now()),
    maxConcurrency: 2,
    toleratedFailureCount: 0,
    toleratedFailurePercentage: 0,
    itemCounts: { pending: 5, total: 5, ...none, ...more },
    executionCounts: { pending: 3, total: 3, ...none, ...more },
    redriveCount: 0,
  });
});

it("refuses one that is not there", () => {
  expect(statesForTest().refusal("DescribeMapRun", { mapRunArn: MAP_RUN })).toEqual(
    refused("resource-not-found", "ResourceNotFound", "Request references a resource that does not exist."),
  );
});

it("needs its permission", () => expectDenied("DescribeMapRun", { mapRunArn: MAP_RUN }, MAP_RUN));
