import { expect, it } from "vitest";
import { arnOf, expectDenied, noService, serviceDiscoveryForTest } from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { Id: "srv-absent" };

it("shows a service", () => {
  const { web, call } = serviceDiscoveryForTest();
  const { NamespaceId, ServiceId: Id } = web();
  expect(call("GetService", { Id })).toMatchObject({ Service: { Id, Name: "web", NamespaceId, InstanceCount: 1 } });
});

it("refuses a service that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("GetService", OF_ABSENT)).toEqual(noService("srv-absent"));
});

it("needs its permission", () => {
  expectDenied("GetService", OF_ABSENT, arnOf("service/srv-absent"));
});
