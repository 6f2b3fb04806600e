import { expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectKey,
  noService,
  refused,
  serviceDiscoveryForTest,
} from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { ServiceId: "srv-absent", InstanceId: "i-1", Status: "HEALTHY" };

it("changes the health of an instance, where the service takes that", () => {
  const { web, namespace, service, call, refusal } = serviceDiscoveryForTest();
  const { ServiceId, InstanceId } = web();
  expect(call("UpdateInstanceCustomHealthStatus", { ServiceId, InstanceId, Status: "UNHEALTHY" })).toEqual({});
  expect(call("GetInstancesHealthStatus", { ServiceId })).toEqual({ Status: { "i-1": "UNHEALTHY" } });
  const other = { ServiceId: service(namespace("other")), InstanceId };
  call("RegisterInstance", { ...other, Attributes: { a: "b" } });
  expect(refusal("UpdateInstanceCustomHealthStatus", { ...other, Status: "HEALTHY" })).toEqual(
    refused(
      "custom-health-not-found",
      "CustomHealthNotFound",
      "The health check for the instance i-1 specified by the service isn't a custom health check.",
    ),
  );
});

it("refuses a service that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("UpdateInstanceCustomHealthStatus", OF_ABSENT)).toEqual(
    noService("srv-absent"),
  );
});

it("needs its permission, and tells what the service is", () => {
  expectDenied("UpdateInstanceCustomHealthStatus", OF_ABSENT, arnOf("service/srv-absent"));
  expectKey("UpdateInstanceCustomHealthStatus", ["servicediscovery:ServiceArn", arnOf("service/srv-*")], ({ web }) => ({
    ...web(),
    Status: "UNHEALTHY",
  }));
});
