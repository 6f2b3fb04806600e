import { describe, expect, it } from "vitest";
import type { ServiceRow, TaskRow } from "../../services/ecs/tables.js";
import { backoff } from "./backoff.js";
import { decide, limits } from "./decide.js";

const NOW = 1_000_000;
const deployment = (id: string, more: object = {}) => ({ id, status: "PRIMARY", failedTasks: 0, ...more });
const service = (more: object): ServiceRow =>
  ({
    status: "ACTIVE",
    desiredCount: 2,
    deploymentConfiguration: {},
    deployments: [deployment("new")],
    ...more,
  }) as ServiceRow;
let born = 0;
const task = (startedBy: string, lastStatus = "RUNNING", desiredStatus = "RUNNING"): TaskRow =>
  ({ startedBy, lastStatus, desiredStatus, taskId: `t${born}`, createdAt: born++ }) as TaskRow;

const summary = (row: ServiceRow, tasks: readonly TaskRow[]) => {
  const { start, stop, drop, steady, gone, wakeAt } = decide({ service: row, tasks }, NOW);
  return { start, stop: stop.map((one) => one.task.startedBy), drop, steady, gone, wakeAt };
};
const NOTHING = { start: 0, stop: [], drop: [], steady: false, gone: false, wakeAt: undefined };

describe("the service scheduler decides", () => {
  it.each([
    ["starts what is missing", service({}), [], { start: 2 }],
    ["starts the rest", service({}), [task("new")], { start: 1 }],
    ["waits for tasks on their way", service({}), [task("new", "PENDING"), task("new")], {}],
    ["is steady with all running", service({}), [task("new"), task("new")], { steady: true }],
    ["is steady with none wanted", service({ desiredCount: 0 }), [], { steady: true }],
    [
      "stops what is too much, pending first",
      service({ desiredCount: 1 }),
      [task("new"), task("new", "PENDING")],
      { stop: ["new"] },
    ],
    [
      "brings up a new deployment beside the old one",
      service({ deployments: [deployment("new"), deployment("old")] }),
      [task("old"), task("old")],
      { start: 2 },
    ],
    [
      "takes old tasks away as new ones run",
      service({ deployments: [deployment("new"), deployment("old")] }),
      [task("old"), task("old"), task("new")],
      { start: 1, stop: ["old"] },
    ],
    [
      "drops an older deployment without tasks",
      service({ deployments: [deployment("new"), deployment("old")] }),
      [task("new"), task("new")],
      { drop: ["old"], steady: true },
    ],
    [
      "replaces in place where no more than desired may exist",
      service({
        deployments: [deployment("new"), deployment("old")],
        deploymentConfiguration: { maximumPercent: 100, minimumHealthyPercent: 50 },
      }),
      [task("old"), task("old")],
      { stop: ["old"] },
    ],
    [
      "waits after a failure",
      service({ deployments: [deployment("new", { retryAt: NOW + 5 })] }),
      [],
      { wakeAt: NOW + 5 },
    ],
    [
      "stops all of a deleted service",
      service({ status: "DRAINING", desiredCount: 0 }),
      [task("new")],
      { stop: ["new"] },
    ],
    [
      "lets a deleted service go with its last task",
      service({ status: "DRAINING", desiredCount: 0 }),
      [],
      { gone: true },
    ],
    ["leaves an INACTIVE service alone", service({ status: "INACTIVE" }), [], {}],
  ])("%s", (_name, row, tasks, expected) => {
    expect(summary(row, tasks)).toEqual({ ...NOTHING, ...expected });
  });

  it("rounds the minimum up and the maximum down", () => {
    const deploymentConfiguration = { minimumHealthyPercent: 50, maximumPercent: 150 };
    expect(limits(service({ desiredCount: 3, deploymentConfiguration }))).toEqual({ minimum: 2, maximum: 4 });
  });

  it("waits ten seconds after the first failure, a quarter of an hour at most", () => {
    expect([0, 1, 2, 3, 8, 50].map(backoff)).toEqual([0, 10_000, 20_000, 40_000, 900_000, 900_000]);
  });
});
