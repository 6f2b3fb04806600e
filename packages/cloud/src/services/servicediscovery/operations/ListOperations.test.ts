import { expect, it } from "vitest";
import { expectDenied, serviceDiscoveryForTest } from "../testing/service-discovery-for-test.js";

it("lists operations, filtered", () => {
  const { web, call, advance } = serviceDiscoveryForTest();
  const { NamespaceId } = web();
  const count = (...Filters: readonly object[]) =>
    (call("ListOperations", { Filters }).Operations as unknown as object[]).length;
  expect(count()).toBe(2);
  expect(count({ Name: "NAMESPACE_ID", Values: [NamespaceId] })).toBe(1);
  expect(count({ Name: "STATUS", Values: ["SUCCESS"], Condition: "IN" })).toBe(0);
  advance(2_000);
  expect(count({ Name: "STATUS", Values: ["SUCCESS"], Condition: "IN" })).toBe(2);
  expect(count({ Name: "UPDATE_DATE", Values: ["0", "1"], Condition: "BETWEEN" })).toBe(0);
});

it("needs its permission", () => {
  expectDenied("ListOperations", {});
});
