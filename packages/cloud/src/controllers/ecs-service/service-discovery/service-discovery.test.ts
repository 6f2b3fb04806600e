import { expect, it } from "vitest";
import type { CloudForTest } from "../../../testing/cloud-for-test.js";
import { cloudForTest } from "../../../testing/cloud-for-test.js";
import {
  createExecutionRole,
  createService,
  describeService,
  eventTexts,
  registerTaskDefinition,
} from "../../../testing/ecs-for-test.js";

const MAP = "servicediscovery";

interface Registry {
  readonly Id: string;
  readonly Arn: string;
}

/** A cluster, a task definition, and a Cloud Map service that takes the health of its instances. */
function start(container: object = {}): { readonly test: CloudForTest; readonly registry: Registry } {
  const test = cloudForTest();
  createExecutionRole(test);
  test.call("ecs", "CreateCluster", { clusterName: "demo" });
  registerTaskDefinition(test, {}, { portMappings: [{ containerPort: 80 }], ...container });
  const { OperationId } = test.call<{ OperationId: string }>(MAP, "CreateHttpNamespace", { Name: "app" });
  const { Operation } = test.call<{ Operation: { Targets: { NAMESPACE: string } } }>(MAP, "GetOperation", {
    OperationId,
  });
  const { Service: registry } = test.call<{ Service: Registry }>(MAP, "CreateService", {
    Name: "web",
    NamespaceId: Operation.Targets.NAMESPACE,
    HealthCheckCustomConfig: {},
  });
  return { test, registry };
}

function found({ call }: CloudForTest) {
  const input = { NamespaceName: "app", ServiceName: "web", HealthStatus: "ALL" };
  const answer = call<{ Instances: { InstanceId: string; HealthStatus: string; Attributes: object }[] }>(
    MAP,
    "DiscoverInstances",
    input,
  );
  return answer.Instances;
}

const registered = ({ Arn }: Registry) => ({ serviceRegistries: [{ registryArn: Arn, containerPort: 80 }] });

it("makes the tasks of a service instances as long as they run", async () => {
  const { test, registry } = start();
  createService(test, { ...registered(registry), desiredCount: 2 });
  await test.advance(10_000);
  const { taskArns } = test.call<{ taskArns: string[] }>("ecs", "ListTasks", { cluster: "demo" });
  expect(found(test).map(({ InstanceId }) => InstanceId)).toEqual(
    taskArns.map((arn) => arn.split("/").at(-1)).toSorted(),
  );
  expect(found(test)[0]).toMatchObject({
    HealthStatus: "HEALTHY",
    Attributes: {
      AVAILABILITY_ZONE: "us-east-1a",
      AWS_INIT_HEALTH_STATUS: "HEALTHY",
      AWS_INSTANCE_IPV4: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
      AWS_INSTANCE_PORT: "80",
      ECS_CLUSTER_NAME: "demo",
      ECS_SERVICE_NAME: "web",
      ECS_TASK_DEFINITION_FAMILY: "web",
      REGION: "us-east-1",
    },
  });
  test.call("ecs", "DeleteService", { cluster: "demo", service: "web", force: true });
  await test.advance(10_000);
  expect(found(test)).toEqual([]);
  expect(describeService(test).status).toBe("INACTIVE");
  expect(test.call(MAP, "DeleteService", { Id: registry.Id })).toEqual({});
  const role = "arn:aws:sts::000000000000:assumed-role/AWSServiceRoleForECS/ecs-service-scheduler";
  const made = test.cloud.decisions.list(500).filter(({ service, principal }) => service === MAP && principal === role);
  expect(new Set(made.map(({ operation }) => operation))).toEqual(
    new Set(["GetService", "RegisterInstance", "DeregisterInstance"]),
  );
  expect(test.defects).toEqual([]);
});

it("tells Cloud Map how the tasks do", async () => {
  const { test, registry } = start({
    dockerLabels: { "understudy.rehearse": "healthy after 5s; unhealthy after 60s" },
  });
  createService(test, registered(registry));
  await test.advance(10_000);
  expect(found(test)).toMatchObject([{ HealthStatus: "HEALTHY" }]);
  await test.advance(50_000);
  expect(found(test).length).toBeGreaterThan(0);
  expect(test.defects).toEqual([]);
});

it("says when it cannot, and goes on", async () => {
  const { test, registry } = start();
  createService(test, { ...registered(registry), desiredCount: 0 });
  test.call(MAP, "DeleteService", { Id: registry.Id });
  test.call("ecs", "UpdateService", { cluster: "demo", service: "web", desiredCount: 1 });
  await test.advance(60_000);
  const { Arn } = registry;
  expect(eventTexts(test)).toContain(
    `(service web) failed to register instances in (service-registry ${Arn}) with (error No service exists with the specified ID or name: ${Arn})`,
  );
  expect(describeService(test).runningCount).toBe(1);
  expect(test.defects).toEqual([]);
});
