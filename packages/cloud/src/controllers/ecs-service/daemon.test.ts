/** Services on container instances: a DAEMON on each of them, and what draining does to either kind. */
import { describe, expect, it } from "vitest";
import { failures } from "../../gate/failures.js";
import type { CloudForTest } from "../../testing/cloud-for-test.js";
import { cloudForTest } from "../../testing/cloud-for-test.js";
import { describeService, eventTexts } from "../../testing/ecs-for-test.js";

const TROUBLE = "(service web) was unable to place a task because no container instance met all of its requirements.";
const MORE = "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

interface Instances extends CloudForTest {
  add(more?: { readonly memory?: number; readonly zone?: string; readonly busyPort?: string }): string;
  drain(arn: string, status?: string): void;
  serve(more?: object): Promise<void>;
  deploy(container?: object): Promise<void>;
  /** Instances on which the service's tasks run, sorted. */
  places(): readonly string[];
}

function instances(container: object = {}): Instances {
  const test = cloudForTest();
  const { call } = test;
  call("ecs", "CreateCluster", { clusterName: "demo" });
  const register = (more: object) =>
    call("ecs", "RegisterTaskDefinition", {
      family: "web",
      containerDefinitions: [{ name: "app", image: "busybox", memory: 128, ...container, ...more }],
    });
  register({});
  return {
    ...test,
    add({ memory = 1024, zone = "a", busyPort = "22" } = {}) {
      const totalResources = [
        { name: "CPU", type: "INTEGER", integerValue: 1024 },
        { name: "MEMORY", type: "INTEGER", integerValue: memory },
        { name: "PORTS", type: "STRINGSET", stringSetValue: [busyPort] },
      ];
      const asked = { cluster: "demo", totalResources, attributes: [{ name: "zone", value: zone }] };
      const answer = call<{ containerInstance: { containerInstanceArn: string } }>(
        "ecs",
        "RegisterContainerInstance",
        asked,
      );
      return answer.containerInstance.containerInstanceArn;
    },
    drain(arn, status = "DRAINING") {
      call("ecs", "UpdateContainerInstancesState", { cluster: "demo", containerInstances: [arn], status });
    },
    async serve(more = {}) {
      const asked = { cluster: "demo", serviceName: "web", taskDefinition: "web", launchType: "EC2", ...more };
      call("ecs", "CreateService", asked);
      await test.advance(0);
    },
    async deploy(more = {}) {
      await test.advance(1000);
      register(more);
      call("ecs", "UpdateService", { cluster: "demo", service: "web", taskDefinition: "web" });
      await test.advance(0);
    },
    places() {
      const { taskArns } = call<{ taskArns: string[] }>("ecs", "ListTasks", { cluster: "demo", serviceName: "web" });
      if (taskArns.length === 0) return [];
      const { tasks } = call<{ tasks: { containerInstanceArn: string }[] }>("ecs", "DescribeTasks", {
        cluster: "demo",
        tasks: taskArns,
      });
      return tasks.map(({ containerInstanceArn }) => containerInstanceArn).sort();
    },
  };
}

const DAEMON = { schedulingStrategy: "DAEMON" };

describe("a DAEMON service", () => {
  it("has one task on every instance, and follows instances that come, drain and go", async () => {
    const test = instances();
    const [one, two] = [test.add(), test.add()];
    await test.serve(DAEMON);
    expect(test.places()).toEqual([one, two].sort());
    expect(describeService(test)).toMatchObject({ desiredCount: 2, runningCount: 2 });
    const three = test.add();
    await test.advance(0);
    expect(test.places()).toEqual([one, two, three].sort());
    test.drain(two);
    await test.advance(0);
    expect(test.places()).toEqual([one, three].sort());
    expect(describeService(test)).toMatchObject({ desiredCount: 2, runningCount: 2 });
    test.drain(two, "ACTIVE");
    test.call("ecs", "DeregisterContainerInstance", { cluster: "demo", containerInstance: one, force: true });
    await test.advance(20_000);
    expect(test.places()).toEqual([two, three].sort());
    expect(eventTexts(test).at(-1)).toBe("(service web) has reached a steady state.");
    expect(test.defects).toEqual([]);
  });

  it("goes only where its constraints let it", async () => {
    const test = instances();
    test.add();
    const there = test.add({ zone: "b" });
    await test.serve({ ...DAEMON, placementConstraints: [{ type: "memberOf", expression: "attribute:zone == b" }] });
    expect(test.places()).toEqual([there]);
    expect(describeService(test).desiredCount).toBe(1);
  });

  it("has no task while all instances drain, and is deleted like any other", async () => {
    const test = instances();
    test.drain(test.add());
    await test.serve(DAEMON);
    expect(describeService(test)).toMatchObject({ desiredCount: 0, runningCount: 0 });
    test.drain(test.add());
    test.call("ecs", "DeleteService", { cluster: "demo", service: "web", force: true });
    await test.advance(0);
    expect(describeService(test).status).toBe("INACTIVE");
  });

  it("stops old tasks before new ones take their place, as the minimum healthy percent lets it", async () => {
    const test = instances({ portMappings: [{ containerPort: 80, hostPort: 80 }] });
    const all = [test.add(), test.add(), test.add()].sort();
    await test.serve({ ...DAEMON, deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 100 } });
    await test.deploy({ image: "busybox:2" });
    await test.advance(60_000);
    expect(test.places()).toEqual(all);
    const texts = eventTexts(test).slice(3);
    expect(texts.filter((text) => text.includes("has stopped 1 running tasks"))).toHaveLength(3);
    expect(texts.at(-1)).toBe("(service web) has reached a steady state.");
    expect(describeService(test)).toMatchObject({ deployments: [{ rolloutState: "COMPLETED" }] });
  });

  it("says what an instance lacks, and comes to it when it has room", async () => {
    const test = instances();
    const small = test.add({ memory: 64 });
    await test.serve(DAEMON);
    const id = small.split("/").at(-1);
    expect(describeService(test).events[0]?.message).toBe(
      `${TROUBLE} The closest matching (container-instance ${id}) has insufficient memory available. ${MORE}`,
    );
    expect(describeService(test)).toMatchObject({ desiredCount: 1, runningCount: 0 });
  });
});

describe("a service says why its task goes nowhere", () => {
  it.each<[string, object, Parameters<Instances["add"]>[0], object, string]>([
    [
      "CPU",
      { cpu: 2048 },
      {},
      {},
      "The closest matching (container-instance ID) has insufficient CPU units available.",
    ],
    [
      "ports",
      { portMappings: [{ containerPort: 80, hostPort: 80 }] },
      { busyPort: "80" },
      {},
      "The closest matching (container-instance ID) is already using a port required by your task.",
    ],
    [
      "constraints",
      {},
      {},
      { placementConstraints: [{ type: "memberOf", expression: "attribute:zone == z" }] },
      "Reason: MemberOf placement constraint unsatisfied.",
    ],
  ])("%s", async (_name, container, instance, service, why) => {
    const test = instances(container);
    test.add(instance);
    await test.serve({ desiredCount: 1, ...service });
    const [event] = eventTexts(test).map((text) => text.replace(/container-instance TASK/, "container-instance ID"));
    expect(event).toBe(`${TROUBLE} ${why} ${MORE}`);
    expect(test.cloud.store.all(failures).at(-1)?.record.failure).toBe("ecs.task-not-placed");
  });

  it("no instance any more", async () => {
    const test = instances();
    test.call("ecs", "DeregisterContainerInstance", { cluster: "demo", containerInstance: test.add() });
    await test.serve({ desiredCount: 1 });
    expect(eventTexts(test)).toEqual([`${TROUBLE} Reason: No Container Instances were found in your cluster. ${MORE}`]);
  });
});

describe("draining an instance", () => {
  it("moves a service's tasks: the new one is up before the old one goes", async () => {
    const test = instances();
    const one = test.add();
    await test.serve({ desiredCount: 1 });
    const two = test.add();
    await test.advance(60_000);
    test.drain(one);
    await test.advance(0);
    expect(test.places()).toEqual([two]);
    expect(eventTexts(test).slice(3)).toEqual([
      "(service web) has started 1 tasks: (task TASK).",
      "(service web) has stopped 1 running tasks: (task TASK).",
      "(service web) has reached a steady state.",
    ]);
  });

  it("leaves a task where no other place is, until there is one", async () => {
    const test = instances();
    const one = test.add();
    await test.serve({ desiredCount: 1 });
    test.drain(one);
    await test.advance(1000);
    expect(test.places()).toEqual([one]);
    expect(describeService(test).events[0]?.message).toContain("NO ACTIVE INSTANCES");
    const two = test.add();
    await test.advance(20 * 60_000);
    expect(test.places()).toEqual([two]);
  });
});
