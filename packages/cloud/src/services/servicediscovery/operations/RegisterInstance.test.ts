import { expect, it } from "vitest";
import {
  A_RECORDS,
  ADDRESS,
  arnOf,
  expectDenied,
  expectKey,
  noService,
  refused,
  serviceDiscoveryForTest,
} from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { ServiceId: "srv-absent", InstanceId: "i-1", Attributes: ADDRESS };

it("registers an instance, and puts it in the place of the one with its id", () => {
  const { web, call } = serviceDiscoveryForTest();
  const { ServiceId } = web();
  const Attributes = { AWS_INSTANCE_IPV4: "10.0.0.6", AWS_INIT_HEALTH_STATUS: "UNHEALTHY" };
  const { OperationId } = call("RegisterInstance", { ServiceId, InstanceId: "i-1", Attributes });
  expect(call("GetOperation", { OperationId })).toMatchObject({
    Operation: { Type: "REGISTER_INSTANCE", Targets: { INSTANCE: "i-1", SERVICE: ServiceId } },
  });
  expect(call("ListInstances", { ServiceId })).toMatchObject({ Instances: [{ Id: "i-1", Attributes }] });
  expect(call("GetInstancesHealthStatus", { ServiceId })).toEqual({ Status: { "i-1": "UNHEALTHY" } });
});

it("refuses an instance without what DNS records are made of", () => {
  const { call, refusal } = serviceDiscoveryForTest();
  const { OperationId } = call("CreatePublicDnsNamespace", { Name: "example.com" });
  const NamespaceId = call("GetOperation", { OperationId }).Operation?.Targets?.NAMESPACE;
  const { Service } = call("CreateService", { Name: "web", NamespaceId, DnsConfig: A_RECORDS });
  expect(refusal("RegisterInstance", { ServiceId: Service?.Id, InstanceId: "i-1", Attributes: { a: "b" } })).toEqual(
    refused("attribute-missing", "InvalidInput", "The attribute AWS_INSTANCE_IPV4 is required for the service."),
  );
});

it("refuses a service that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("RegisterInstance", OF_ABSENT)).toEqual(noService("srv-absent"));
});

it("needs its permission, and tells what the service is", () => {
  expectDenied("RegisterInstance", OF_ABSENT, arnOf("service/srv-absent"));
  expectKey("RegisterInstance", ["servicediscovery:ServiceArn", arnOf("service/srv-*")], ({ web }) => ({
    ...web(),
    Attributes: ADDRESS,
  }));
});
