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
  const { OperationId } = call("CreateHttpNamespace", { ...INPUT, Tags: TEAM });
  const operation = () => call("GetOperation", { OperationId }).Operation;
  expect(operation()).toMatchObject({ Type: "CREATE_NAMESPACE", Status: "PENDING" });
  advance(2_000);
  expect(operation()).toMatchObject({ Status: "SUCCESS" });
  const { Namespace } = call("GetNamespace", { Id: operation()?.Targets?.NAMESPACE });
  expect(Namespace).toMatchObject({
    Id: expect.stringMatching(/^ns-[0-9a-f]{16}$/),
    Name: "app.local",
    Type: "HTTP",
    Description: "All of it",
    ServiceCount: 0,
    Properties: { DnsProperties: { SOA: {} }, HttpProperties: { HttpName: "app.local" } },
  });
  expect(call("ListTagsForResource", { ResourceARN: Namespace?.Arn })).toEqual({ Tags: TEAM });
});

it("refuses a name that is taken", () => {
  const { call, refusal } = serviceDiscoveryForTest();
  call("CreateHttpNamespace", INPUT);
  expect(refusal("CreateHttpNamespace", INPUT)).toEqual(
    refused(
      "namespace-already-exists",
      "NamespaceAlreadyExists",
      "A namespace with the name app.local already exists.",
    ),
  );
});

it("needs its permission, and tells the tags", () => {
  expectDenied("CreateHttpNamespace", INPUT);
  expectKey("CreateHttpNamespace", ["aws:RequestTag/team", "red"], () => ({ ...INPUT, Tags: TEAM }));
});
