import { expect, it } from "vitest";
import { ecsForTest, refused } from "./testing/ecs-gate-for-test.js";

const map = { service: "servicediscovery" };

function demo() {
  const test = ecsForTest();
  test.demo();
  const { OperationId } = test.call("CreateHttpNamespace", { Name: "app" }, map);
  const NamespaceId = String(test.call("GetOperation", { OperationId }, map).Operation?.Targets?.NAMESPACE);
  const namespaceArn = String(test.call("GetNamespace", { Id: NamespaceId }, map).Namespace?.Arn);
  const registryArn = String(test.call("CreateService", { Name: "web", NamespaceId }, map).Service?.Arn);
  return { ...test, namespaceArn, registryArn };
}

it("takes a service registry that is there, and refuses others", () => {
  const { call, refusal, service, registryArn } = demo();
  const absent = `${registryArn}0`;
  expect(refusal("CreateService", service({ serviceRegistries: [{ registryArn: absent }] }))).toEqual(
    refused(
      "service-registry-not-found",
      "InvalidParameterException",
      `The specified service registry does not exist: ${absent}`,
    ),
  );
  const serviceRegistries = [{ registryArn }];
  expect(call("CreateService", service({ serviceRegistries })).service).toMatchObject({ serviceRegistries });
});

it("takes a namespace of Service Connect by name or ARN, and refuses others", () => {
  const { call, refusal, service, namespaceArn } = demo();
  const connect = (namespace: string) => ({ serviceConnectConfiguration: { enabled: true, namespace } });
  for (const namespace of ["absent", `${namespaceArn}0`]) {
    expect(refusal("CreateService", service(connect(namespace)))).toEqual(
      refused("namespace-not-found", "NamespaceNotFoundException", `Failed to retrieve namespace for ${namespace}`),
    );
  }
  expect(call("CreateService", service(connect("app"))).service).toMatchObject({ status: "ACTIVE" });
  const update = { cluster: "demo", service: "web" };
  expect(refusal("UpdateService", { ...update, ...connect("absent") }).id).toBe("ecs.namespace-not-found");
  expect(call("UpdateService", { ...update, ...connect(namespaceArn) }).service).toMatchObject({ status: "ACTIVE" });
});

it("looks for the namespace only where Service Connect is on, and leaves the cluster's own to the cluster", () => {
  const { call, service } = demo();
  const off = { serviceConnectConfiguration: { enabled: false, namespace: "absent" } };
  expect(call("CreateService", service(off)).service).toMatchObject({ status: "ACTIVE" });
  call("CreateCluster", { clusterName: "connected", serviceConnectDefaults: { namespace: "own" } });
  const own = { cluster: "connected", serviceConnectConfiguration: { enabled: true, namespace: "own" } };
  expect(call("CreateService", service(own)).service).toMatchObject({ status: "ACTIVE" });
});
