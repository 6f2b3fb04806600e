import { expect, it } from "vitest";
import { alarmArn, cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

const ResourceARN = alarmArn("a");

it("takes tags away", () => {
  const { alarm, call } = cloudwatchForTest();
  const Tags = ["a", "b"].map((Key) => ({ Key, Value: "v" }));
  alarm("a", { Tags });
  expect(call("UntagResource", { ResourceARN, TagKeys: ["a", "absent"] })).toEqual({});
  expect(call("ListTagsForResource", { ResourceARN })).toEqual({ Tags: [Tags[1]] });
});

it("refuses what is not there", () => {
  expect(cloudwatchForTest().refusal("UntagResource", { ResourceARN, TagKeys: ["a"] })).toEqual(
    refused("resource-not-found", "ResourceNotFoundException", "Unknown", 404),
  );
});

it("needs its permission", () => expectDenied("UntagResource", { ResourceARN, TagKeys: ["a"] }, ResourceARN));
