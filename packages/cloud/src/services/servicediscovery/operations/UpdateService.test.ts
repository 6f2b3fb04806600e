import { expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectKey,
  noService,
  serviceDiscoveryForTest,
} from "../testing/service-discovery-for-test.js";

const OF_ABSENT = { Id: "srv-absent", Service: {} };

it("changes a service", () => {
  const { web, call } = serviceDiscoveryForTest();
  const { ServiceId: Id } = web();
  const { OperationId } = call("UpdateService", { Id, Service: { Description: "The web" } });
  expect(call("GetOperation", { OperationId })).toMatchObject({
    Operation: { Type: "UPDATE_SERVICE", Targets: { SERVICE: Id } },
  });
  expect(call("GetService", { Id })).toMatchObject({ Service: { Description: "The web" } });
});

it("refuses a service that is not there", () => {
  expect(serviceDiscoveryForTest().refusal("UpdateService", OF_ABSENT)).toEqual(noService("srv-absent"));
});

it("needs its permission, and tells what the service is", () => {
  expectDenied("UpdateService", OF_ABSENT, arnOf("service/srv-absent"));
  expectKey("UpdateService", ["servicediscovery:ServiceCreatedByAccount", "000000000000"], ({ web }) => ({
    Id: web().ServiceId,
    Service: {},
  }));
});
