import { expect, it } from "vitest";
import { allow, ecsArn, ecsForTest, notAllowed } from "../testing/ecs-gate-for-test.js";
import { INSTANCE, instancesForTest } from "../testing/instances-for-test.js";

const totalResources = [{ name: "CPU", type: "INTEGER", integerValue: 2048 }];
const identity = JSON.stringify({ instanceId: "i-0123456789abcdef0", region: "us-east-1" });

it("puts an instance into the cluster", () => {
  const { call, demo, now } = ecsForTest();
  demo();
  const attributes = [{ name: "stack", value: "prod" }];
  const asked = { cluster: "demo", instanceIdentityDocument: identity, totalResources, attributes };
  const tags = [{ key: "team", value: "web" }];
  expect(call("RegisterContainerInstance", { ...asked, tags, versionInfo: { agentVersion: "1.80.0" } })).toEqual({
    containerInstance: {
      containerInstanceArn: expect.stringMatching(new RegExp(`^${INSTANCE}/[0-9a-f]{32}$`)),
      ec2InstanceId: "i-0123456789abcdef0",
      status: "ACTIVE",
      agentConnected: true,
      version: 1,
      versionInfo: { agentVersion: "1.80.0" },
      registeredResources: totalResources,
      remainingResources: totalResources,
      runningTasksCount: 0,
      pendingTasksCount: 0,
      attributes,
      attachments: [],
      registeredAt: new Date(now()),
      tags,
    },
  });
  expect(call("DescribeClusters", { clusters: ["demo"] })).toMatchObject({
    clusters: [{ registeredContainerInstancesCount: 1 }],
  });
});

it("renews what an instance says of itself, and keeps the user's attributes", () => {
  const { call, addInstance, refusal } = instancesForTest();
  const containerInstanceArn = addInstance({ attributes: [{ name: "ecs.os-type", value: "linux" }] });
  call("PutAttributes", { cluster: "demo", attributes: [{ name: "stack", targetId: containerInstanceArn }] });
  const attributes = [{ name: "ecs.os-type", value: "windows" }];
  const again = { cluster: "demo", containerInstanceArn, totalResources, attributes };
  expect(call("RegisterContainerInstance", again).containerInstance).toMatchObject({
    containerInstanceArn,
    registeredResources: totalResources,
    attributes: [...attributes, { name: "stack" }],
    version: 3,
  });
  const absent = { cluster: "demo", containerInstanceArn: `${INSTANCE}/x` };
  expect(refusal("RegisterContainerInstance", absent).id).toBe("ecs.container-instance-not-found");
});

it("makes an id for an instance whose document is none, and refuses a cluster that is not there", () => {
  const { call, demo, refusal } = ecsForTest();
  demo();
  const hostile = { cluster: "demo", instanceIdentityDocument: "{not JSON" };
  expect(call("RegisterContainerInstance", hostile).containerInstance).toMatchObject({
    ec2InstanceId: expect.stringMatching(/^i-[0-9a-f]{17}$/),
  });
  const long = { cluster: "demo", attributes: [{ name: "stack", value: "a".repeat(129) }] };
  expect(refusal("RegisterContainerInstance", long).id).toBe("ecs.attribute-invalid");
  expect(refusal("RegisterContainerInstance", { cluster: "x" }).id).toBe("ecs.cluster-not-found");
});

it("asks for the right on the cluster, and for tagging", () => {
  const { call, demo, refusal, user } = ecsForTest();
  demo();
  const asked = { cluster: "demo", tags: [{ key: "a", value: "1" }] };
  expect(refusal("RegisterContainerInstance", asked, { as: user() })).toMatchObject(
    notAllowed("ecs:RegisterContainerInstance", ecsArn("cluster/demo")),
  );
  const untagging = user(allow("ecs:RegisterContainerInstance"));
  expect(refusal("RegisterContainerInstance", asked, { as: untagging }).message).toContain("ecs:TagResource");
  const as = user(allow(["ecs:RegisterContainerInstance", "ecs:TagResource"]));
  expect(call("RegisterContainerInstance", asked, { as })).toBeDefined();
});
