import { expect, it } from "vitest";
import { ecsArn, notAllowed, refused } from "../testing/ecs-gate-for-test.js";
import { INSTANCE, instancesForTest } from "../testing/instances-for-test.js";

it("takes an instance out of the cluster, which can then be deleted", () => {
  const { call, addInstance, refusal } = instancesForTest();
  const containerInstance = addInstance();
  expect(refusal("DeleteCluster", { cluster: "demo" })).toEqual(
    refused(
      "cluster-contains-container-instances",
      "ClusterContainsContainerInstancesException",
      "The Cluster cannot be deleted while Container Instances are active or draining.",
    ),
  );
  expect(call("DeregisterContainerInstance", { cluster: "demo", containerInstance })).toMatchObject({
    containerInstance: { status: "INACTIVE", agentConnected: false },
  });
  expect(call("ListContainerInstances", { cluster: "demo" })).toMatchObject({ containerInstanceArns: [] });
  expect(call("DeleteCluster", { cluster: "demo" })).toMatchObject({ cluster: { status: "INACTIVE" } });
});

it("stops the tasks there when it is forced, and refuses otherwise", () => {
  const { call, addInstance, refusal, run } = instancesForTest();
  const containerInstance = addInstance();
  const { taskArn } = run().tasks[0] ?? {};
  expect(refusal("DeregisterContainerInstance", { cluster: "demo", containerInstance })).toEqual(
    refused("container-instance-runs-tasks", "InvalidParameterException", "Found running tasks on the instance."),
  );
  call("DeregisterContainerInstance", { cluster: "demo", containerInstance, force: true });
  expect(call("DescribeTasks", { cluster: "demo", tasks: [taskArn] })).toMatchObject({
    tasks: [{ desiredStatus: "STOPPED", stoppedReason: "Container instance deregistration forced by user" }],
  });
});

it("refuses an instance that is not there, and whom nothing allows it", () => {
  const { addInstance, refusal, user } = instancesForTest();
  const asked = { cluster: "demo", containerInstance: addInstance() };
  expect(refusal("DeregisterContainerInstance", { ...asked, containerInstance: `${INSTANCE}/x` })).toEqual(
    refused(
      "container-instance-not-found",
      "InvalidParameterException",
      "The referenced container instance was not found.",
    ),
  );
  expect(refusal("DeregisterContainerInstance", asked, { as: user() })).toMatchObject(
    notAllowed("ecs:DeregisterContainerInstance", ecsArn("cluster/demo")),
  );
});
