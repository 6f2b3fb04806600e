import type { ContainerDefinition, ContainerDependency } from "@aws-sdk/client-ecs";
import { describe, expect, it } from "vitest";
import type { ContainerState, TaskState } from "../../runtime/runtime.js";
import type { TaskRow } from "../../services/ecs/tables.js";
import { decide } from "./decide.js";

const task = (more: Partial<TaskRow> = {}): TaskRow =>
  ({ lastStatus: "PENDING", desiredStatus: "RUNNING", pullStoppedAt: 1, ...more }) as TaskRow;
const RUNNING = task({ lastStatus: "RUNNING" });
const STOPPING = task({ lastStatus: "RUNNING", desiredStatus: "STOPPED" });

const container = (name: string, more: ContainerDefinition = {}): ContainerDefinition => ({ name, ...more });
const state = (...containers: readonly Partial<ContainerState>[]): TaskState => ({
  containers: containers as ContainerState[],
});
const running = (name: string, health?: ContainerState["health"]) => ({ name, status: "running", health }) as const;
const exited = (name: string, exitCode = 0) => ({ name, status: "exited", exitCode }) as const;
const created = (name: string) => ({ name, status: "created" }) as const;

const APP = [container("app")];

describe("the agent decides", () => {
  it.each([
    ["makes the sandbox first", task({ lastStatus: "PROVISIONING" }), APP, undefined, { do: "provision" }],
    ["makes a sandbox that was lost", RUNNING, APP, undefined, { do: "provision" }],
    ["then prepares", task({ pullStoppedAt: undefined }), APP, state(), { do: "prepare" }],
    ["starts what has not started", task(), APP, state(), { do: "start", containers: ["app"] }],
    ["starts what was only created", task(), APP, state(created("app")), { do: "start", containers: ["app"] }],
    ["is running when all have started", task(), APP, state(running("app")), { do: "mark-running" }],
    ["is running even when all have ended by then", task(), APP, state(exited("app")), { do: "mark-running" }],
    ["waits while all run", RUNNING, APP, state(running("app")), { do: "wait" }],
    ["ends with its essential container", RUNNING, APP, state(exited("app")), { do: "end" }],
    [
      "stops its containers when asked to stop",
      STOPPING,
      APP,
      state(running("app")),
      { do: "stop-containers", containers: ["app"] },
    ],
    ["removes what has ended", STOPPING, APP, state(exited("app")), { do: "remove" }],
    [
      "removes a task that never had a sandbox",
      task({ lastStatus: "PROVISIONING", desiredStatus: "STOPPED" }),
      APP,
      undefined,
      { do: "remove" },
    ],
    [
      "is done when the sandbox is gone",
      task({ lastStatus: "DEPROVISIONING", desiredStatus: "STOPPED" }),
      APP,
      undefined,
      { do: "finish" },
    ],
    [
      "removes a sandbox that a crash left",
      task({ lastStatus: "DEPROVISIONING", desiredStatus: "STOPPED" }),
      APP,
      state(exited("app")),
      { do: "remove" },
    ],
    [
      "leaves a stopped task alone",
      task({ lastStatus: "STOPPED", desiredStatus: "STOPPED" }),
      APP,
      undefined,
      { do: "wait" },
    ],
  ] as const)("%s", (_name, row, definitions, shown, expected) => {
    expect(decide({ task: row, definitions, state: shown })).toEqual(expected);
  });
});

describe("containers that are not essential", () => {
  const definitions = [container("app"), container("side", { essential: false })];

  it("may end while the task goes on", () => {
    expect(decide({ task: RUNNING, definitions, state: state(running("app"), exited("side", 1)) })).toEqual({
      do: "wait",
    });
  });

  it("are stopped with the task", () => {
    expect(decide({ task: RUNNING, definitions, state: state(exited("app"), running("side")) })).toEqual({ do: "end" });
    expect(decide({ task: STOPPING, definitions, state: state(exited("app"), running("side")) })).toEqual({
      do: "stop-containers",
      containers: ["side"],
    });
  });
});

describe("dependsOn", () => {
  const START = { do: "start", containers: ["app"] } as const;
  const WAIT = { do: "wait" } as const;
  const BROKEN = { do: "fail-dependency", container: "app", on: "init" } as const;

  it.each([
    ["START", created("init"), { do: "start", containers: ["init"] }],
    ["START", running("init"), START],
    ["START", exited("init", 1), START],
    ["COMPLETE", running("init"), WAIT],
    ["COMPLETE", exited("init", 1), START],
    ["SUCCESS", running("init"), WAIT],
    ["SUCCESS", exited("init", 0), START],
    ["SUCCESS", exited("init", 1), BROKEN],
    ["HEALTHY", running("init"), WAIT],
    ["HEALTHY", running("init", "starting"), WAIT],
    ["HEALTHY", running("init", "unhealthy"), WAIT],
    ["HEALTHY", running("init", "healthy"), START],
    ["HEALTHY", exited("init", 0), BROKEN],
  ] as const)("%s of a container that shows %j", (condition, init, expected) => {
    const dependsOn: ContainerDependency[] = [{ containerName: "init", condition }];
    const definitions = [container("init", { essential: false }), container("app", { dependsOn })];
    expect(decide({ task: task(), definitions, state: state(init) })).toEqual(expected);
  });

  it("starts a container when all that it depends on is met", () => {
    const dependsOn: ContainerDependency[] = [
      { containerName: "a", condition: "SUCCESS" },
      { containerName: "b", condition: "HEALTHY" },
    ];
    const definitions = [container("a", { essential: false }), container("b"), container("app", { dependsOn })];
    const next = (...shown: readonly Partial<ContainerState>[]) =>
      decide({ task: task(), definitions, state: state(...shown) });
    expect(next()).toEqual({ do: "start", containers: ["a", "b"] });
    expect(next(exited("a"), running("b", "starting"))).toEqual(WAIT);
    expect(next(exited("a"), running("b", "healthy"))).toEqual(START);
  });

  it("ends when an essential container has ended while others wait", () => {
    const dependsOn: ContainerDependency[] = [{ containerName: "b", condition: "HEALTHY" }];
    const definitions = [container("a"), container("b", { essential: false }), container("app", { dependsOn })];
    expect(decide({ task: task(), definitions, state: state(exited("a"), running("b")) })).toEqual({ do: "end" });
  });
});
