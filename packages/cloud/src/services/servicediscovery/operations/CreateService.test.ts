import { expect, it } from "vitest";
import {
  A_RECORDS,
  arnOf,
  expectDenied,
  expectKey,
  noNamespace,
  refused,
  serviceDiscoveryForTest,
  TEAM,
} from "../testing/service-discovery-for-test.js";

it("makes a service", () => {
  const { namespace, call } = serviceDiscoveryForTest();
  const NamespaceId = namespace();
  const { Service } = call("CreateService", { Name: "web", NamespaceId, HealthCheckCustomConfig: {}, Tags: TEAM });
  expect(Service).toMatchObject({
    Id: expect.stringMatching(/^srv-[0-9a-f]{16}$/),
    Name: "web",
    NamespaceId,
    Type: "HTTP",
    InstanceCount: 0,
    HealthCheckCustomConfig: {},
  });
  expect(call("ListTagsForResource", { ResourceARN: Service?.Arn })).toEqual({ Tags: TEAM });
});

it("makes one with DNS records", () => {
  const { call } = serviceDiscoveryForTest();
  const { OperationId } = call("CreatePrivateDnsNamespace", { Name: "app.local", Vpc: "vpc-1" });
  const NamespaceId = call("GetOperation", { OperationId }).Operation?.Targets?.NAMESPACE;
  expect(call("CreateService", { Name: "web", DnsConfig: { NamespaceId, ...A_RECORDS } })).toMatchObject({
    Service: { NamespaceId, Type: "DNS_HTTP", DnsConfig: { RoutingPolicy: "MULTIVALUE", ...A_RECORDS } },
  });
});

it("refuses a name that is taken, no namespace, one that is not there, and DNS without DNS", () => {
  const { namespace, service, refusal } = serviceDiscoveryForTest();
  const NamespaceId = namespace();
  service(NamespaceId);
  expect(refusal("CreateService", { Name: "web", NamespaceId })).toEqual(
    refused(
      "service-already-exists",
      "ServiceAlreadyExists",
      "A service with the name web already exists in the namespace.",
    ),
  );
  expect(refusal("CreateService", { Name: "web" })).toEqual(
    refused("namespace-missing", "InvalidInput", "A namespace ID must be specified."),
  );
  expect(refusal("CreateService", { Name: "web", NamespaceId: "ns-absent" })).toEqual(noNamespace("ns-absent"));
  expect(refusal("CreateService", { Name: "dns", NamespaceId, DnsConfig: A_RECORDS })).toEqual(
    refused(
      "dns-in-http-namespace",
      "InvalidInput",
      "DnsConfig cannot be specified for services in an HTTP namespace.",
    ),
  );
  expect(refusal("CreateService", { Name: "a b", NamespaceId }).code).toBe("InvalidInput");
});

it("needs its permission, and tells the namespace and the tags", () => {
  expectDenied("CreateService", { Name: "web", NamespaceId: "ns-absent" }, arnOf("namespace/ns-absent"));
  const input = (test: { namespace(): string }) => ({ Name: "web", NamespaceId: test.namespace(), Tags: TEAM });
  expectKey("CreateService", ["servicediscovery:NamespaceArn", arnOf("namespace/ns-*")], input);
  expectKey("CreateService", ["aws:RequestTag/team", "red"], input);
});
