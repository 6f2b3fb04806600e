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
  expect(test.call("TagResource", { ResourceARN: Arn, Tags: [{ Key: "team", Value: "blue" }] })).toEqual({});
  expect(test.call("ListTagsForResource", { ResourceARN: Arn })).toEqual({ Tags: [{ Key: "team", Value: "blue" }] });
  const Tags = Array.from({ length: 51 }, (_, i) => ({ Key: String(i), Value: "" }));
  expect(test.refusal("TagResource", { ResourceARN: Arn, Tags }).code).toBe("TooManyTagsException");
});

const OF_ABSENT = { ResourceARN: arnOf("service/srv-absent"), Tags: TEAM };

it("refuses what is not there", () => {
  expect(serviceDiscoveryForTest().refusal("TagResource", OF_ABSENT)).toEqual(
    refused("resource-not-found", "ResourceNotFoundException", `The resource ${OF_ABSENT.ResourceARN} does not exist.`),
  );
});

it("needs its permission, and tells the tags", () => {
  expectDenied("TagResource", OF_ABSENT, OF_ABSENT.ResourceARN);
  expectKey("TagResource", ["aws:RequestTag/team", "red"], ({ namespace }) => ({
    ResourceARN: arnOf(`namespace/${namespace("app", { Tags: TEAM })}`),
    Tags: TEAM,
  }));
});
