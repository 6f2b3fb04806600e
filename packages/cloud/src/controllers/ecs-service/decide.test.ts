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
    healthCheckGracePeriodSeconds: 0,
    deployments: [deployment("new")],
    ...more,
  }) as ServiceRow;
let born = 0;
const task = (startedBy: string, lastStatus = "RUNNING", desiredStatus = "RUNNING", more: object = {}): TaskRow =>
  ({ startedBy, lastStatus, desiredStatus, taskId: `t${born}`, createdAt: born++, containers: [], ...more }) as never;
const health = (healthStatus: string) => ({ containers: [{ essential: true, healthChecked: true, healthStatus }] });
const unhealthy = (by = "new", more: object = {}) =>
  task(by, "RUNNING", "RUNNING", { ...health("UNHEALTHY"), ...more });
const starting = (by = "new") => task(by, "RUNNING", "RUNNING", health("UNKNOWN"));
const guarded = (by = "new", until = NOW + 60_000) => task(by, "RUNNING", "RUNNING", { protectedUntil: until });
const rolling = (more: object = {}) => service({ deployments: [deployment("new"), deployment("old")], ...more });
const percent = (minimumHealthyPercent: number, maximumPercent: number) => ({
  deploymentConfiguration: { minimumHealthyPercent, maximumPercent },
});

const summary = (row: ServiceRow, tasks: readonly TaskRow[]) => {
  const { stop, unhealthy: failing, ...rest } = decide({ service: row, tasks }, NOW);
  const by = (task: TaskRow) => task.startedBy;
  return { wakeAt: undefined, ...rest, stop: stop.map((one) => by(one.task)), unhealthy: failing.map(by) };
};
const NOTHING = {
  start: 0,
  replacements: 0,
  stop: [],
  unhealthy: [],
  protected: 0,
  blocked: false,
  drop: [],
  steady: false,
  gone: false,
  wakeAt: undefined,
};

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

  it.each([
    [
      "replaces an unhealthy task, the new one beside it",
      service({}),
      [task("new"), unhealthy()],
      { start: 1, replacements: 1, unhealthy: ["new"] },
    ],
    [
      "stops an unhealthy task first where no more than desired may exist",
      service(percent(0, 100)),
      [task("new"), unhealthy()],
      { unhealthy: ["new"] },
    ],
    [
      "leaves an unhealthy task its grace period",
      service({ healthCheckGracePeriodSeconds: 60 }),
      [task("new"), unhealthy("new", { startedAt: NOW - 20_000 })],
      { wakeAt: NOW + 40_000 },
    ],
    ["is not steady before a health check has passed", service({}), [task("new"), starting()], {}],
    [
      "keeps old tasks while the new ones are not healthy",
      rolling(),
      [task("old"), task("old"), starting(), starting()],
      {},
    ],
    [
      "stops an unhealthy task of an older deployment",
      rolling(percent(0, 200)),
      [unhealthy("old"), task("new")],
      { start: 1, unhealthy: ["old"], drop: [] },
    ],
    [
      "starts none of a failed deployment",
      service({ deployments: [deployment("new", { rolloutState: "FAILED" })] }),
      [],
      {},
    ],
    [
      "keeps old tasks when the new deployment has failed",
      rolling({ deployments: [deployment("new", { rolloutState: "FAILED" }), deployment("old")] }),
      [task("old"), task("old"), task("new")],
      {},
    ],
    [
      "takes a task that is not protected before one that is",
      service({ desiredCount: 1 }),
      [guarded("new"), task("new")],
      { stop: ["new"] },
    ],
    [
      "waits for the protection of what is too much",
      service({ desiredCount: 0 }),
      [guarded("new", NOW + 5), guarded("new", NOW + 9)],
      { protected: 2, wakeAt: NOW + 5 },
    ],
    ["stops a task whose protection has ended", service({ desiredCount: 0 }), [guarded("new", NOW)], { stop: ["new"] }],
    [
      "does not stop a protected task of an older deployment",
      rolling({ desiredCount: 1 }),
      [task("new"), guarded("old")],
      { protected: 1, wakeAt: NOW + 60_000 },
    ],
    [
      "replaces a DAEMON's task in place",
      rolling({ desiredCount: 1, schedulingStrategy: "DAEMON" }),
      [task("old")],
      { stop: ["old"] },
    ],
  ])("%s", (_name, row, tasks, expected) => {
    expect(summary(row, tasks)).toEqual({ ...NOTHING, ...expected });
  });

  /** Tasks that the first step of a rolling update starts and stops, of so many old ones that run. */
  it.each([
    [1, 100, 200, { start: 1, stop: 0, blocked: false }],
    [4, 100, 200, { start: 4, stop: 0, blocked: false }],
    [4, 50, 100, { start: 0, stop: 2, blocked: false }],
    [4, 50, 150, { start: 2, stop: 2, blocked: false }],
    [3, 50, 150, { start: 1, stop: 1, blocked: false }],
    [1, 50, 100, { start: 0, stop: 0, blocked: true }],
    [1, 0, 100, { start: 0, stop: 1, blocked: false }],
    [10, 90, 110, { start: 1, stop: 1, blocked: false }],
    [3, 67, 133, { start: 0, stop: 0, blocked: true }],
    [3, 66, 134, { start: 1, stop: 1, blocked: false }],
  ])("of %i with %i to %i percent", (desiredCount, least, most, expected) => {
    const running = Array.from({ length: desiredCount }, () => task("old"));
    const { start, stop, blocked } = decide(
      { service: rolling({ desiredCount, ...percent(least, most) }), tasks: running },
      NOW,
    );
    expect({ start, stop: stop.length, blocked }).toEqual(expected);
  });

  it("rounds the minimum up and the maximum down", () => {
    const deploymentConfiguration = { minimumHealthyPercent: 50, maximumPercent: 150 };
    expect(limits(service({ desiredCount: 3, deploymentConfiguration }))).toEqual({ minimum: 2, maximum: 4 });
  });

  it("waits ten seconds after the first failure, a quarter of an hour at most", () => {
    expect([0, 1, 2, 3, 8, 50].map(backoff)).toEqual([0, 10_000, 20_000, 40_000, 900_000, 900_000]);
  });
});
