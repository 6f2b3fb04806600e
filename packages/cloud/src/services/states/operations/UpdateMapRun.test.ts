import { expect, it } from "vitest";
import { mapRuns } from "../tables.js";
import { MAP_RUN, mapRunForTest } from "../testing/map-run-for-test.js";
import { expectDenied, statesForTest } from "../testing/states-for-test.js";

it("changes what is named, for the children that come", () => {
  const test = statesForTest();
  mapRunForTest(test);
  expect(test.call("UpdateMapRun", { mapRunArn: MAP_RUN, maxConcurrency: 5 })).toEqual({});
  test.call("UpdateMapRun", { mapRunArn: MAP_RUN, toleratedFailurePercentage: 10 });
  expect(test.call("DescribeMapRun", { mapRunArn: MAP_RUN })).toMatchObject({
    maxConcurrency: 5,
    toleratedFailurePercentage: 10,
    toleratedFailureCount: 0,
  });
  expect(test.store.all(mapRuns)).toMatchObject([{ mapRun: { concurrency: 5, toleratedFailurePercentage: 10 } }]);
});

it("refuses one that is not there", () => {
  expect(statesForTest().refusal("UpdateMapRun", { mapRunArn: MAP_RUN }).id).toBe("states.resource-not-found");
});

it("needs its permission", () => expectDenied("UpdateMapRun", { mapRunArn: MAP_RUN }, MAP_RUN));
