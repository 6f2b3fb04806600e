import { expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectKey,
  noInstance,
  noService,
  serviceDiscoveryForTest,
} from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { ServiceId: "srv-absent" };

it("tells the health of all instances, or of some, and refuses one that is not there", () => {
  const { web, call, refusal } = serviceDiscoveryForTest();
  const { ServiceId } = web();
  expect(call("GetInstancesHealthStatus", { ServiceId })).toEqual({ Status: { "i-1": "HEALTHY" } });
  const Instances = ["i-2"];
  expect(refusal("GetInstancesHealthStatus", { ServiceId, Instances })).toEqual(noInstance("i-2"));
});

it("refuses a service that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("GetInstancesHealthStatus", OF_ABSENT)).toEqual(noService("srv-absent"));
});

it("needs its permission, and tells what the service is", () => {
  expectDenied("GetInstancesHealthStatus", OF_ABSENT, arnOf("service/srv-absent"));
  expectKey("GetInstancesHealthStatus", ["servicediscovery:ServiceArn", arnOf("service/srv-*")], ({ web }) => web());
});
