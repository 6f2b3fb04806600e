import { describe, expect, it } from "vitest";
import * as rollout from "./ecs-rollout.js";
import * as events from "./ecs-service-events.js";
import * as stopped from "./ecs-stopped.js";
import { listTasks, readTasks } from "./task-list.js";

const templates = Object.entries({ ...rollout, ...events, ...stopped });

describe("a list of tasks", () => {
  it("is written as in service events, and read", () => {
    expect(listTasks(["a", "b"])).toBe("(task a) (task b)");
    expect(readTasks("(task a) (task b)")).toEqual(["a", "b"]);
    expect(readTasks(listTasks([]))).toEqual([]);
  });
});

describe("service events", () => {
  it.each([
    [events.ecsEventStartedTasks, "(service web) has started 2 tasks: (task a) (task b)."],
    [
      events.ecsEventFailedToLaunch,
      "(service web) failed to launch a task with (error ECS was unable to assume the role 'arn:aws:iam::123456789012:role/app' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.).",
    ],
    [
      events.ecsEventUnhealthy,
      "(service web) (port 4000) is unhealthy in (target-group arn:aws:x) due to (reason Health checks failed with these codes: [500]).",
    ],
    [
      events.ecsEventTaskUnhealthy,
      "(service web) (task a) (port 4000) is unhealthy in (target-group arn:aws:x) due to (reason Request timed out).",
    ],
    [events.ecsEventUnableToPlace, "(service web) was unable to place a task. Reason: Internal error.."],
    [
      events.ecsEventDeploymentCompleted,
      "(service web) (deployment ecs-svc/1234567890123456789) deployment completed.",
    ],
    [rollout.ecsRolloutInProgress, "ECS deployment ecs-svc/1234567890123456789 in progress."],
    [stopped.ecsScalingActivity, "Scaling activity initiated by (deployment ecs-svc/1234567890123456789)"],
  ])("reads a text of AWS and writes it back", (template, text) => {
    const values = template.parse(text);
    expect(values).toBeDefined();
    expect(template.format(values as never)).toBe(text);
  });

  it("keep the inner sentence whole", () => {
    expect(events.ecsEventFailedToLaunch.parse("(service w) failed to launch a task with (error A (b). C.).")).toEqual({
      service: "w",
      error: "A (b). C.",
    });
  });

  it.each(templates)("%s writes what it reads", (_, template) => {
    const values = Object.fromEntries((template.names as readonly string[]).map((name) => [name, `port ${name}`]));
    const text = template.format(values as never);
    expect(template.parse(text)).toEqual(values);
  });
});
