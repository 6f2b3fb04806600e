import { expect, it } from "vitest";
import { expectDenied, refused, serviceDiscoveryForTest } from "../testing/service-discovery-for-test.js";

it("refuses an operation that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("GetOperation", { OperationId: "absent" })).toEqual(
    refused("operation-not-found", "OperationNotFound", "No operation exists with the specified ID: absent"),
  );
});

it("tells how an operation goes", () => {
  const { call, advance } = serviceDiscoveryForTest();
  const { OperationId } = call("CreateHttpNamespace", { Name: "app" });
  expect(call("GetOperation", { OperationId })).toMatchObject({ Operation: { Status: "PENDING" } });
  advance(2_000);
  expect(call("GetOperation", { OperationId })).toMatchObject({ Operation: { Id: OperationId, Status: "SUCCESS" } });
});

it("needs its permission", () => {
  expectDenied("GetOperation", { OperationId: "absent" });
});
