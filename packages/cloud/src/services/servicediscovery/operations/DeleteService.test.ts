import { expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectKey,
  noService,
  refused,
  serviceDiscoveryForTest,
} from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { Id: "srv-absent" };

it("deletes a service", () => {
  const { namespace, service, call } = serviceDiscoveryForTest();
  expect(call("DeleteService", { Id: service(namespace()) })).toEqual({});
  expect(call("ListServices")).toEqual({ Services: [] });
});

it("refuses one that has instances", () => {
  const { web, refusal } = serviceDiscoveryForTest();
  expect(refusal("DeleteService", { Id: web().ServiceId })).toEqual(
    refused(
      "service-in-use",
      "ResourceInUse",
      "Service contains registered instances; delete the instances before deleting the service",
    ),
  );
});

it("refuses a service that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("DeleteService", OF_ABSENT)).toEqual(noService("srv-absent"));
});

it("needs its permission, and tells what the service is", () => {
  expectDenied("DeleteService", OF_ABSENT, arnOf("service/srv-absent"));
  expectKey("DeleteService", ["servicediscovery:ServiceCreatedByAccount", "000000000000"], (test) => ({
    Id: test.service(test.namespace()),
  }));
});
