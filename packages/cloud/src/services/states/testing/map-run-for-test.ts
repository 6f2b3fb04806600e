import type { MapRunRow } from "../tables.js";
import { mapRuns } from "../tables.js";
import type { StatesForTest } from "./states-for-test.js";
import { statesArn } from "./states-for-test.js";
import { EXECUTION } from "./waiting-task.js";

export const MAP_RUN = statesArn("mapRun:hello/each:1");

/** A map run of an execution of the machine `hello`, of which three children have not begun. */
export function mapRunForTest(test: StatesForTest): void {
  test.call("StartExecution", { stateMachineArn: test.machine(), name: "run" });
  const settings = { maxConcurrency: 2, toleratedFailureCount: 0, toleratedFailurePercentage: 0 };
  const row: MapRunRow = {
    arn: MAP_RUN,
    executionArn: EXECUTION,
    machineArn: statesArn("stateMachine:hello"),
    request: {
      kind: "mapRun",
      id: "1",
      state: "Each",
      mapRunArn: MAP_RUN,
      label: "each",
      machine: [],
      executionType: "STANDARD",
      maxConcurrency: 2,
      scope: { input: {}, variables: {}, context: {}, language: "JSONPath", state: "Each", enteredEventId: 2 },
    },
    mapRun: {
      version: 1,
      pending: [0, 1, 2].map((index) => ({ index, input: index })),
      running: [],
      results: [null, null, null],
      items: [2, 2, 1],
      concurrency: 2,
      ended: false,
    },
    status: "RUNNING",
    startedAt: test.now(),
    sequence: 1,
    ...settings,
  };
  test.store.put(mapRuns, row);
}
