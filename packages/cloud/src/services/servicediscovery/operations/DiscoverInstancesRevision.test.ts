import { expect, it } from "vitest";
import { ADDRESS, expectDenied, noService, serviceDiscoveryForTest } from "../testing/service-discovery-for-test.js";

const WEB = { NamespaceName: "app", ServiceName: "web" };

it("rises with every change", () => {
  const { web, call } = serviceDiscoveryForTest();
  const { ServiceId } = web();
  expect(call("DiscoverInstancesRevision", WEB)).toEqual({ InstancesRevision: 2 });
  call("RegisterInstance", { ServiceId, InstanceId: "i-2", Attributes: ADDRESS });
  expect(call("DiscoverInstancesRevision", WEB)).toEqual({ InstancesRevision: 3 });
});

it("refuses a service that is not there", () => {
  const { namespace, refusal } = serviceDiscoveryForTest();
  namespace();
  expect(refusal("DiscoverInstancesRevision", WEB)).toEqual(noService("web"));
});

it("needs its permission", () => {
  expectDenied("DiscoverInstancesRevision", WEB);
});
