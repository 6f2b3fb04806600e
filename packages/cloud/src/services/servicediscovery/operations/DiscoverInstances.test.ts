import { expect, it } from "vitest";
import {
  ADDRESS,
  expectDenied,
  expectKey,
  noNamespace,
  noService,
  serviceDiscoveryForTest,
} from "../testing/service-discovery-for-test.js";

const WEB = { NamespaceName: "app", ServiceName: "web" };

it("finds instances by their health and attributes", () => {
  const { web, call } = serviceDiscoveryForTest();
  const { ServiceId } = web();
  const Attributes = { ...ADDRESS, stage: "beta", AWS_INIT_HEALTH_STATUS: "UNHEALTHY" };
  call("RegisterInstance", { ServiceId, InstanceId: "i-2", Attributes });
  const find = (input: object) =>
    (call("DiscoverInstances", { ...WEB, ...input }).Instances as unknown as { InstanceId: string }[]).map(
      ({ InstanceId }) => InstanceId,
    );
  expect(find({})).toEqual(["i-1"]);
  expect(find({ HealthStatus: "ALL" })).toEqual(["i-1", "i-2"]);
  expect(find({ HealthStatus: "UNHEALTHY" })).toEqual(["i-2"]);
  expect(find({ QueryParameters: { stage: "beta" } })).toEqual(["i-2"]);
  expect(find({ QueryParameters: { stage: "prod" } })).toEqual([]);
  expect(find({ OptionalParameters: { stage: "prod" }, HealthStatus: "ALL" })).toEqual(["i-1", "i-2"]);
});

it("tells of the instance what it knows", () => {
  const { web, call } = serviceDiscoveryForTest();
  web();
  expect(call("DiscoverInstances", WEB)).toEqual({
    Instances: [{ InstanceId: "i-1", ...WEB, HealthStatus: "HEALTHY", Attributes: ADDRESS }],
    InstancesRevision: 2,
  });
});

it("refuses a namespace and a service that are not there", () => {
  const { web, refusal } = serviceDiscoveryForTest();
  web();
  expect(refusal("DiscoverInstances", { ...WEB, NamespaceName: "no" })).toEqual(noNamespace("no"));
  expect(refusal("DiscoverInstances", { ...WEB, ServiceName: "no" })).toEqual(noService("no"));
});

it("needs its permission, and tells the names", () => {
  expectDenied("DiscoverInstances", WEB);
  for (const key of [
    ["servicediscovery:NamespaceName", "app"],
    ["servicediscovery:ServiceName", "web"],
  ] as const) {
    expectKey("DiscoverInstances", key, ({ web }) => {
      web();
      return WEB;
    });
  }
});
