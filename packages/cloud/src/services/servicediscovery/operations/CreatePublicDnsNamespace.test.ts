import { expect, it } from "vitest";
import {
  expectDenied,
  expectKey,
  refused,
  serviceDiscoveryForTest,
  TEAM,
} from "../testing/service-discovery-for-test.js";

const INPUT = { Name: "app.local", Description: "All of it" };

it("makes a namespace; the operation that tells of it takes a while", () => {
  const { call, advance } = serviceDiscoveryForTest();
  const { OperationId } = call("CreatePublicDnsNamespace", { ...INPUT, Tags: TEAM });
  const operation = () => call("GetOperation", { OperationId }).Operation;
  expect(operation()).toMatchObject({ Type: "CREATE_NAMESPACE", Status: "PENDING" });
  advance(2_000);
  expect(operation()).toMatchObject({ Status: "SUCCESS" });
  const { Namespace } = call("GetNamespace", { Id: operation()?.Targets?.NAMESPACE });
  expect(Namespace).toMatchObject({
    Id: expect.stringMatching(/^ns-[0-9a-f]{16}$/),
    Name: "app.local",
    Type: "DNS_PUBLIC",
    Description: "All of it",
    ServiceCount: 0,
    Properties: {
      DnsProperties: { HostedZoneId: expect.stringMatching(/^Z[0-9A-F]{20}$/), SOA: { TTL: 15 } },
      HttpProperties: { HttpName: "app.local" },
    },
  });
  expect(call("ListTagsForResource", { ResourceARN: Namespace?.Arn })).toEqual({ Tags: TEAM });
});

it("refuses a name that is taken", () => {
  const { call, refusal } = serviceDiscoveryForTest();
  call("CreatePublicDnsNamespace", INPUT);
  expect(refusal("CreatePublicDnsNamespace", INPUT)).toEqual(
    refused(
      "namespace-already-exists",
      "NamespaceAlreadyExists",
      "A namespace with the name app.local already exists.",
    ),
  );
});

it("needs its permission, and tells the tags", () => {
  expectDenied("CreatePublicDnsNamespace", INPUT);
  expectKey("CreatePublicDnsNamespace", ["aws:RequestTag/team", "red"], () => ({ ...INPUT, Tags: TEAM }));
});
