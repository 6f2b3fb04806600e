import { expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  noNamespace,
  refused,
  serviceDiscoveryForTest,
} from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { Id: "ns-absent" };

it("deletes a namespace", () => {
  const { namespace, call } = serviceDiscoveryForTest();
  const { OperationId } = call("DeleteNamespace", { Id: namespace() });
  expect(call("GetOperation", { OperationId })).toMatchObject({ Operation: { Type: "DELETE_NAMESPACE" } });
  expect(call("ListNamespaces")).toEqual({ Namespaces: [] });
});

it("refuses one that has services", () => {
  const { web, refusal } = serviceDiscoveryForTest();
  expect(refusal("DeleteNamespace", { Id: web().NamespaceId })).toEqual(
    refused(
      "namespace-in-use",
      "ResourceInUse",
      "Namespace has associated services; delete the services before deleting the namespace",
    ),
  );
});

it("refuses a namespace that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("DeleteNamespace", OF_ABSENT)).toEqual(noNamespace("ns-absent"));
});

it("needs its permission", () => {
  expectDenied("DeleteNamespace", OF_ABSENT, arnOf("namespace/ns-absent"));
});
