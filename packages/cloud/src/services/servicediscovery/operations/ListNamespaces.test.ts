import { expect, it } from "vitest";
import { expectDenied, refused, serviceDiscoveryForTest } from "../testing/service-discovery-for-test.js";

it("lists namespaces, filtered and by pages", () => {
  const { namespace, call } = serviceDiscoveryForTest();
  for (const name of ["app", "api", "db"]) namespace(name);
  const list = (input: object) =>
    (call("ListNamespaces", input).Namespaces as unknown as { Name: string }[]).map(({ Name }) => Name).toSorted();
  expect(list({})).toEqual(["api", "app", "db"]);
  expect(list({ Filters: [{ Name: "NAME", Values: ["db"] }] })).toEqual(["db"]);
  expect(list({ Filters: [{ Name: "NAME", Values: ["a"], Condition: "BEGINS_WITH" }] })).toEqual(["api", "app"]);
  expect(list({ Filters: [{ Name: "TYPE", Values: ["DNS_PRIVATE"] }] })).toEqual([]);
  const { NextToken } = call("ListNamespaces", { MaxResults: 2 });
  expect(list({ MaxResults: 2, NextToken })).toHaveLength(1);
});

it("refuses a token of somebody else's", () => {
  expect(serviceDiscoveryForTest().refusal("ListNamespaces", { NextToken: "x" })).toEqual(
    refused("next-token-invalid", "InvalidInput", "The next token is not valid."),
  );
});

it("needs its permission", () => {
  expectDenied("ListNamespaces", {});
});
