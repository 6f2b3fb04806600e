import { expect, it } from "vitest";
import { arnOf, expectDenied, noNamespace, serviceDiscoveryForTest } from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { Id: "ns-absent" };

it("shows a namespace, by id or ARN", () => {
  const { namespace, call } = serviceDiscoveryForTest();
  const Id = namespace("app", { CreatorRequestId: "me" });
  const answer = call("GetNamespace", { Id });
  expect(answer).toMatchObject({
    Namespace: { Id, Arn: arnOf(`namespace/${Id}`), Name: "app", CreatorRequestId: "me" },
  });
  expect(call("GetNamespace", { Id: arnOf(`namespace/${Id}`) })).toEqual(answer);
});

it("refuses a namespace that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("GetNamespace", OF_ABSENT)).toEqual(noNamespace("ns-absent"));
});

it("needs its permission", () => {
  expectDenied("GetNamespace", OF_ABSENT, arnOf("namespace/ns-absent"));
});
