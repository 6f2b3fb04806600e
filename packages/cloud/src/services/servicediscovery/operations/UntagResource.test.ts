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
  const { Arn } = made(test);
  expect(test.call("UntagResource", { ResourceARN: Arn, TagKeys: ["team"] })).toEqual({});
  expect(test.call("ListTagsForResource", { ResourceARN: Arn })).toEqual({ Tags: [] });
});

const OF_ABSENT = { ResourceARN: arnOf("service/srv-absent"), TagKeys: ["team"] };

it("refuses what is not there", () => {
  expect(serviceDiscoveryForTest().refusal("UntagResource", OF_ABSENT)).toEqual(
    refused("resource-not-found", "ResourceNotFoundException", `The resource ${OF_ABSENT.ResourceARN} does not exist.`),
  );
});

it("needs its permission, and tells the tags", () => {
  expectDenied("UntagResource", OF_ABSENT, OF_ABSENT.ResourceARN);
  expectKey("UntagResource", ["aws:TagKeys", "team"], ({ namespace }) => ({
    ResourceARN: arnOf(`namespace/${namespace("app", { Tags: TEAM })}`),
    TagKeys: ["team"],
  }));
});
