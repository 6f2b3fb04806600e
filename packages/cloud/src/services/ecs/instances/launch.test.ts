import { describe, expect, it } from "vitest";
import { cloudForTest } from "../../../testing/cloud-for-test.js";
import { refused } from "../testing/ecs-gate-for-test.js";
import { instancesForTest } from "../testing/instances-for-test.js";

describe("RunTask on instances", () => {
  it("needs none while none is registered", () => {
    const { tasks } = instancesForTest().run();
    expect(tasks).toMatchObject([{ launchType: "EC2" }]);
    expect(tasks[0]?.containerInstanceArn).toBeUndefined();
  });

  it("fills them, then says what is short, and has room again when tasks stop", () => {
    const { addInstance, run, call, store } = instancesForTest({ memory: 400 });
    const [one, two] = [addInstance(), addInstance()];
    const { tasks: started, failures } = run({ count: 5 });
    expect(started.map(({ containerInstanceArn }) => containerInstanceArn).sort()).toEqual([one, one, two, two].sort());
    expect(failures).toEqual([one, two].sort().map((arn) => ({ arn, reason: "RESOURCE:MEMORY" })));
    const [first] = started;
    call("StopTask", { cluster: "demo", task: first?.taskArn });
    expect(run().tasks).toEqual([]);
    const rows = store.dump().tables["ecs.task"] as Record<string, { lastStatus: string }>;
    expect(rows[first?.taskArn ?? ""]?.lastStatus).toBe("PENDING");
  });

  it("does not give a port twice", () => {
    const { addInstance, run } = instancesForTest({ portMappings: [{ containerPort: 80, hostPort: 80 }] });
    const arn = addInstance();
    expect(run({ count: 2 })).toMatchObject({
      tasks: [{ containerInstanceArn: arn }],
      failures: [{ arn, reason: "RESOURCE:PORTS" }],
    });
  });

  it("heeds constraints of the request and of the definition", () => {
    const placementConstraints = [{ type: "memberOf", expression: "attribute:stack == prod" }];
    const { addInstance, run, refusal } = instancesForTest({}, { placementConstraints });
    addInstance();
    const prod = addInstance({ attributes: [{ name: "stack", value: "prod" }] });
    expect(run({ count: 2, placementConstraints: [{ type: "distinctInstance" }] })).toMatchObject({
      tasks: [{ containerInstanceArn: prod }],
      failures: [
        { reason: expect.stringMatching(/^(MemberOf|DistinctInstance) placement constraint unsatisfied\.$/) },
        { reason: expect.stringMatching(/^(MemberOf|DistinctInstance) placement constraint unsatisfied\.$/) },
      ],
    });
    const wrong = {
      cluster: "demo",
      taskDefinition: "web",
      placementConstraints: [{ type: "memberOf", expression: "?" }],
    };
    expect(refusal("RunTask", wrong)).toEqual(
      refused("expression-invalid", "InvalidParameterException", "Invalid expression: ?"),
    );
  });
});

describe("RunTask where instances do not suit", () => {
  it("refuses in a cluster whose instances have all gone", () => {
    const { addInstance, call, refusal } = instancesForTest();
    call("DeregisterContainerInstance", { cluster: "demo", containerInstance: addInstance() });
    expect(refusal("RunTask", { cluster: "demo", taskDefinition: "web", launchType: "EC2" })).toEqual(
      refused(
        "no-container-instances",
        "InvalidParameterException",
        "No Container Instances were found in your cluster.",
      ),
    );
  });

  it("finds none of the task's architecture", () => {
    const { addInstance, run } = instancesForTest({}, { runtimePlatform: { cpuArchitecture: "ARM64" } });
    const arn = addInstance({ attributes: [{ name: "ecs.cpu-architecture", value: "x86_64" }] });
    expect(run().failures).toEqual([{ arn, reason: "ATTRIBUTE" }]);
    const arm = addInstance({ attributes: [{ name: "ecs.cpu-architecture", value: "arm64" }] });
    expect(run().tasks).toMatchObject([{ containerInstanceArn: arm }]);
  });

  it("keeps groups together and apart by task:group", () => {
    const { addInstance, run } = instancesForTest();
    const [one, two] = [addInstance(), addInstance()];
    const beside = [{ type: "memberOf", expression: "task:group == databases" }];
    const apart = [{ type: "memberOf", expression: "not(task:group == databases)" }];
    const [database] = run({ group: "databases" }).tasks;
    const home = database?.containerInstanceArn;
    expect(run({ placementConstraints: beside }).tasks).toMatchObject([{ containerInstanceArn: home }]);
    expect(run({ placementConstraints: apart }).tasks).toMatchObject([
      { containerInstanceArn: home === one ? two : one },
    ]);
  });
});

describe("a service on instances", () => {
  it("tells that it cannot place a task, and goes on when there is room", async () => {
    const test = cloudForTest();
    test.call("ecs", "CreateCluster", {});
    const containerDefinitions = [{ name: "app", image: "busybox", memory: 400 }];
    test.call("ecs", "RegisterTaskDefinition", { family: "web", containerDefinitions });
    const add = () =>
      test.call("ecs", "RegisterContainerInstance", {
        totalResources: [
          { name: "CPU", integerValue: 1024 },
          { name: "MEMORY", integerValue: 500 },
        ],
      });
    add();
    test.call("ecs", "CreateService", {
      serviceName: "web",
      taskDefinition: "web",
      desiredCount: 2,
      launchType: "EC2",
    });
    await test.advance(30_000);
    const look = () =>
      test.call<{ services: { runningCount: number; events: { message: string }[] }[] }>("ecs", "DescribeServices", {
        services: ["web"],
      }).services[0];
    expect(look()?.runningCount).toBe(1);
    expect(look()?.events.map(({ message }) => message.replace(/[0-9a-f]{32}/, "ID"))).toContain(
      "(service web) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance ID) has insufficient memory available. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.",
    );
    add();
    await test.advance(20 * 60_000);
    expect(look()?.runningCount).toBe(2);
    expect(test.defects).toEqual([]);
  });
});
