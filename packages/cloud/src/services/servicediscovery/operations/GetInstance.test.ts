import { expect, it } from "vitest";
import {
  ADDRESS,
  arnOf,
  expectDenied,
  expectKey,
  noInstance,
  noService,
  serviceDiscoveryForTest,
} from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { ServiceId: "srv-absent", InstanceId: "i-1" };

it("shows an instance, and refuses one that is not there", () => {
  const { web, call, refusal } = serviceDiscoveryForTest();
  const { ServiceId, InstanceId } = web();
  expect(call("GetInstance", { ServiceId, InstanceId })).toMatchObject({
    Instance: { Id: "i-1", Attributes: ADDRESS },
  });
  expect(refusal("GetInstance", { ServiceId, InstanceId: "i-2" })).toEqual(noInstance("i-2"));
});

it("refuses a service that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("GetInstance", OF_ABSENT)).toEqual(noService("srv-absent"));
});

it("needs its permission, and tells what the service is", () => {
  expectDenied("GetInstance", OF_ABSENT, arnOf("service/srv-absent"));
  expectKey("GetInstance", ["servicediscovery:ServiceArn", arnOf("service/srv-*")], ({ web }) => web());
});
