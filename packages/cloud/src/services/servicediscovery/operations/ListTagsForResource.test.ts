import { expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectKey,
  refused,
  serviceDiscoveryForTest,
  TEAM,
} from "../testing/service-discovery-for-test.js";

type Made = (test: ReturnType<typeof serviceDiscoveryForTest>) => { readonly Arn: string };

it.each<[string, Made]>([
  ["namespace", ({ namespace }) => ({ Arn: arnOf(`namespace/${namespace("app", { Tags: TEAM })}`) })],
  ["service", ({ namespace, service }) => ({ Arn: arnOf(`service/${service(namespace(), "web", { Tags: TEAM })}`) })],
])("does so for a %s", (_kind, made) => {
  const test = serviceDiscoveryForTest();
  expect(test.call("ListTagsForResource", { ResourceARN: made(test).Arn })).toEqual({ Tags: TEAM });
});

const OF_ABSENT = { ResourceARN: arnOf("service/srv-absent") };

it("refuses what is not there", () => {
  expect(serviceDiscoveryForTest().refusal("ListTagsForResource", OF_ABSENT)).toEqual(
    refused("resource-not-found", "ResourceNotFoundException", `The resource ${OF_ABSENT.ResourceARN} does not exist.`),
  );
});

it("needs its permission, and tells the tags", () => {
  expectDenied("ListTagsForResource", OF_ABSENT, OF_ABSENT.ResourceARN);
  expectKey("ListTagsForResource", ["aws:ResourceTag/team", "red"], ({ namespace }) => ({
    ResourceARN: arnOf(`namespace/${namespace("app", { Tags: TEAM })}`),
  }));
});
