import { expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectKey,
  noInstance,
  noService,
  serviceDiscoveryForTest,
} from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { ServiceId: "srv-absent", InstanceId: "i-1" };

it("takes an instance away, and refuses one that is not there", () => {
  const { web, call, refusal } = serviceDiscoveryForTest();
  const { ServiceId } = web();
  const { OperationId } = call("DeregisterInstance", { ServiceId, InstanceId: "i-1" });
  expect(call("GetOperation", { OperationId })).toMatchObject({ Operation: { Type: "DEREGISTER_INSTANCE" } });
  expect(call("ListInstances", { ServiceId })).toMatchObject({ Instances: [] });
  expect(refusal("DeregisterInstance", { ServiceId, InstanceId: "i-1" })).toEqual(noInstance("i-1"));
});

it("refuses a service that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("DeregisterInstance", OF_ABSENT)).toEqual(noService("srv-absent"));
});

it("needs its permission, and tells what the service is", () => {
  expectDenied("DeregisterInstance", OF_ABSENT, arnOf("service/srv-absent"));
  expectKey("DeregisterInstance", ["servicediscovery:ServiceArn", arnOf("service/srv-*")], ({ web }) => web());
});
