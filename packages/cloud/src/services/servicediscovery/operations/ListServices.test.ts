import { expect, it } from "vitest";
import { arnOf, expectDenied, serviceDiscoveryForTest } from "../testing/service-discovery-for-test.js";

it("lists services, and those of a namespace", () => {
  const { namespace, service, call } = serviceDiscoveryForTest();
  const [a, b] = [namespace("a"), namespace("b")] as const;
  service(a, "one");
  service(b, "two");
  const list = (input: object) =>
    (call("ListServices", input).Services as unknown as { Name: string }[]).map(({ Name }) => Name).toSorted();
  expect(list({})).toEqual(["one", "two"]);
  const of = (Value: string) => ({ Filters: [{ Name: "NAMESPACE_ID", Values: [Value], Condition: "EQ" }] });
  expect(list(of(b))).toEqual(["two"]);
  expect(list(of(arnOf(`namespace/${a}`)))).toEqual(["one"]);
  expect(list({ MaxResults: 1 })).toHaveLength(1);
});

it("needs its permission", () => {
  expectDenied("ListServices", {});
});
