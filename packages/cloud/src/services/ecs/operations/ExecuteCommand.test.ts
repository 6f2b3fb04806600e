import { describe, expect, it } from "vitest";
import { tasks } from "../tables.js";
import { allow, ecsArn, ecsForTest, notAllowed, refused } from "../testing/ecs-gate-for-test.js";

const NOT_ENABLED = refused(
  "execute-command-not-enabled",
  "InvalidParameterException",
  "The execute command failed because execute command was not enabled when the task was run or the execute command agent isn’t running. Wait and try again or run a new task with execute command enabled and try again.",
);

/** A task that runs, with a task role that may do what it says. */
function running(more: object = {}, ssmmessages: string | undefined = "ssmmessages:*") {
  const test = ecsForTest();
  test.demo();
  const taskRoleArn = test.role("task");
  if (ssmmessages) {
    const PolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [allow(ssmmessages)] });
    test.call("PutRolePolicy", { RoleName: "task", PolicyName: "exec", PolicyDocument }, { service: "iam" });
  }
  test.register({ taskRoleArn, ...more });
  const { call, runTask, store } = test;
  const { tasks: started } = call<{ tasks: { taskArn: string }[] }>("RunTask", runTask({ enableExecuteCommand: true }));
  const taskArn = started[0]?.taskArn as string;
  const put = (members: object, status: "PENDING" | "RUNNING" | "STOPPED" = "RUNNING") => {
    const row = store.get(tasks, taskArn);
    if (!row) throw new Error("no task");
    const containers = row.containers.map((container) => ({ ...container, lastStatus: status }));
    store.put(tasks, { ...row, lastStatus: "RUNNING", startedAt: test.now(), containers, ...members });
  };
  put({});
  const ask = (asked: object = {}) => ({
    cluster: "demo",
    task: taskArn,
    command: "/bin/sh",
    interactive: true,
    ...asked,
  });
  return { ...test, taskArn, ask, put };
}

describe("ExecuteCommand", () => {
  it("gives a session with a token and the address of its stream", () => {
    const { call, ask, taskArn } = running();
    const answer = call<{ session: { sessionId: string } }>("ExecuteCommand", ask());
    const { sessionId } = answer.session;
    expect(sessionId).toMatch(/^ecs-execute-command-[0-9a-f]{17}$/);
    expect(answer).toEqual({
      clusterArn: ecsArn("cluster/demo"),
      containerArn: expect.stringContaining(taskArn.replace(":task/", ":container/")),
      containerName: "app",
      interactive: true,
      session: {
        sessionId,
        streamUrl: `ws://127.0.0.1:4566/v1/data-channel/${sessionId}?role=publish_subscribe`,
        tokenValue: expect.stringMatching(/^[A-Za-z0-9+/]{128}$/),
      },
      taskArn,
    });
  });

  it("knows a task by its id", () => {
    const { call, ask, taskArn } = running();
    expect(call("ExecuteCommand", ask({ task: taskArn.split("/").at(-1) }))).toMatchObject({ taskArn });
  });
});

describe("ExecuteCommand refuses", () => {
  it.each<[string, object, object]>([
    [
      "what is not interactive",
      { interactive: false },
      refused(
        "execute-command-not-interactive",
        "InvalidParameterException",
        "Interactive is the only mode supported currently.",
      ),
    ],
    [
      "a cluster that is not there",
      { cluster: "x" },
      refused("cluster-not-found", "ClusterNotFoundException", "Cluster not found."),
    ],
    [
      "a task that is not there",
      { task: "0".repeat(32) },
      refused("task-not-found", "InvalidParameterException", "The referenced task was not found."),
    ],
    [
      "a container that the task has not",
      { container: "x" },
      refused(
        "execute-command-container-unknown",
        "InvalidParameterException",
        "The container name x was not found in the task.",
      ),
    ],
  ])("%s", (_name, more, expected) => {
    const { refusal, ask } = running();
    expect(refusal("ExecuteCommand", ask(more))).toEqual(expected);
  });

  it("no container's name where there are several", () => {
    const containerDefinitions = ["app", "side"].map((name) => ({ name, image: "busybox" }));
    const { call, refusal, ask } = running({ containerDefinitions });
    expect(refusal("ExecuteCommand", ask())).toEqual(
      refused(
        "container-name-required-for-exec",
        "InvalidParameterException",
        "A container name must be specified for a task with multiple containers.",
      ),
    );
    expect(call("ExecuteCommand", ask({ container: "side" }))).toMatchObject({ containerName: "side" });
  });

  it.each<[string, object, "PENDING" | "RUNNING" | "STOPPED"]>([
    ["a task without it", { enableExecuteCommand: false }, "RUNNING"],
    ["a task that does not run yet", { lastStatus: "PENDING" }, "PENDING"],
    ["a container that has ended", {}, "STOPPED"],
  ])("%s", (_name, members, status) => {
    const { refusal, ask, put } = running();
    put(members, status);
    expect(refusal("ExecuteCommand", ask())).toEqual(NOT_ENABLED);
  });

  it.each([undefined, "ssmmessages:CreateControlChannel", "ssmmessages:*ControlChannel"])(
    "a task whose role has of ssmmessages %s alone, and knows why",
    (right) => {
      const { refusal, ask } = running({}, right ?? "");
      expect(refusal("ExecuteCommand", ask())).toEqual({
        ...refused(
          "execute-command-target-not-connected",
          "TargetNotConnectedException",
          "The execute command failed due to an internal error. Try again later.",
        ),
        cause: "nothing-allows",
      });
    },
  );
});

describe("the right to ExecuteCommand", () => {
  it("is asked on the cluster and on the task", () => {
    const { refusal, call, ask, user, taskArn } = running();
    expect(refusal("ExecuteCommand", ask(), { as: user() })).toMatchObject(
      notAllowed("ecs:ExecuteCommand", ecsArn("cluster/demo")),
    );
    const onCluster = user(allow("ecs:ExecuteCommand", ecsArn("cluster/*")));
    expect(refusal("ExecuteCommand", ask(), { as: onCluster }).message).toContain(`on resource: ${taskArn}`);
    const both = user(allow("ecs:ExecuteCommand", [ecsArn("cluster/*"), ecsArn("task/demo/*")]));
    expect(call("ExecuteCommand", ask(), { as: both })).toMatchObject({ taskArn });
  });

  it.each([
    ["ecs:container-name", "app", "side"],
    ["ecs:cluster", ecsArn("cluster/demo"), ecsArn("cluster/other")],
  ])("can hang on %s", (key, right, wrong) => {
    const { refusal, call, ask, user } = running();
    const as = (value: string) => user(allow("ecs:ExecuteCommand", "*", { StringEquals: { [key]: value } }));
    expect(call("ExecuteCommand", ask({ container: "app" }), { as: as(right) })).toBeDefined();
    expect(refusal("ExecuteCommand", ask({ container: "app" }), { as: as(wrong) }).id).toBe("iam.denied-implicit");
  });
});

describe("the agent of ECS Exec", () => {
  const agents = (test: ReturnType<typeof running>) =>
    test.call<{ tasks: { containers: { managedAgents: object[] }[] }[] }>("DescribeTasks", {
      cluster: "demo",
      tasks: [test.taskArn],
    }).tasks[0]?.containers[0]?.managedAgents;

  it("is shown with its container", () => {
    const test = running();
    expect(agents(test)).toEqual([
      { name: "ExecuteCommandAgent", lastStatus: "RUNNING", lastStartedAt: new Date(test.now()) },
    ]);
    test.put({}, "STOPPED");
    expect(agents(test)).toEqual([{ name: "ExecuteCommandAgent", lastStatus: "STOPPED" }]);
    test.put({ enableExecuteCommand: false });
    expect(agents(test)).toEqual([]);
  });
});

describe("tasks with ECS Exec", () => {
  it("need a task role, of the definition or the overrides", () => {
    const { call, refusal, demo, role, runTask } = ecsForTest();
    demo();
    expect(refusal("RunTask", runTask({ enableExecuteCommand: true }))).toEqual(
      refused(
        "execute-command-task-role-missing",
        "InvalidParameterException",
        "The execute command failed because a valid task role is not being used. Specify a valid task role in your task definition or as a task override and try again.",
      ),
    );
    const overrides = { taskRoleArn: role("task") };
    expect(call("RunTask", runTask({ enableExecuteCommand: true, overrides }))).toMatchObject({ failures: [] });
  });

  it("of a service need one, too", () => {
    const { call, refusal, demo, service } = ecsForTest();
    demo();
    const missing = (done: string) =>
      refused(
        "execute-command-service-task-role-missing",
        "InvalidParameterException",
        `The service couldn't be ${done} because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.`,
      );
    expect(refusal("CreateService", service({ enableExecuteCommand: true }))).toEqual(missing("created"));
    call("CreateService", service());
    const update = { cluster: "demo", service: "web", enableExecuteCommand: true };
    expect(refusal("UpdateService", update)).toEqual(missing("updated"));
  });
});
