import { expect, it } from "vitest";
import {
  ADDRESS,
  arnOf,
  expectDenied,
  expectKey,
  noService,
  serviceDiscoveryForTest,
} from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { ServiceId: "srv-absent" };

it("lists the instances of a service, by pages", () => {
  const { web, call } = serviceDiscoveryForTest();
  const { ServiceId } = web();
  call("RegisterInstance", { ServiceId, InstanceId: "i-2", Attributes: ADDRESS });
  expect(call("ListInstances", { ServiceId })).toMatchObject({ Instances: [{ Id: "i-1" }, { Id: "i-2" }] });
  const { NextToken } = call("ListInstances", { ServiceId, MaxResults: 1 });
  expect(call("ListInstances", { ServiceId, MaxResults: 1, NextToken })).toMatchObject({ Instances: [{ Id: "i-2" }] });
});

it("refuses a service that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("ListInstances", OF_ABSENT)).toEqual(noService("srv-absent"));
});

it("needs its permission, and tells what the service is", () => {
  expectDenied("ListInstances", OF_ABSENT, arnOf("service/srv-absent"));
  expectKey("ListInstances", ["servicediscovery:ServiceArn", arnOf("service/srv-*")], ({ web }) => web());
});
