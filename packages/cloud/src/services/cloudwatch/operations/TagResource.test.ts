import { expect, it } from "vitest";
import { alarmArn, allow, cloudwatchForTest, expectDenied, refused } from "../testing/cloudwatch-for-test.js";

const ResourceARN = alarmArn("a");
const Tags = [{ Key: "team", Value: "web" }];

it("adds tags and replaces those of the same key", () => {
  const { alarm, call } = cloudwatchForTest();
  alarm("a", { Tags: [{ Key: "team", Value: "old" }] });
  expect(call("TagResource", { ResourceARN, Tags: [...Tags, { Key: "b", Value: "" }] })).toEqual({});
  expect(call("ListTagsForResource", { ResourceARN })).toEqual({ Tags: [...Tags, { Key: "b", Value: "" }] });
});

it("refuses what is not there, and the 51st tag", () => {
  const { alarm, refusal } = cloudwatchForTest();
  const notFound = refused("resource-not-found", "ResourceNotFoundException", "Unknown", 404);
  expect(refusal("TagResource", { ResourceARN, Tags })).toEqual(notFound);
  alarm("a", { Tags });
  const more = Array.from({ length: 50 }, (_, i) => ({ Key: `k${i}`, Value: "v" }));
  expect(refusal("TagResource", { ResourceARN, Tags: more })).toEqual(
    refused("too-many-tags", "InvalidParameterValue", "The number of tags exceeds the limit of 50."),
  );
});

it("needs its permission, and tells the tags", () => {
  expectDenied("TagResource", { ResourceARN, Tags }, ResourceARN);
  const { alarm, user, call, refusal } = cloudwatchForTest();
  alarm("a");
  const as = user(allow("cloudwatch:TagResource", ResourceARN, { StringEquals: { "aws:RequestTag/team": "web" } }));
  call("TagResource", { ResourceARN, Tags }, { as });
  expect(refusal("TagResource", { ResourceARN, Tags: [{ Key: "team", Value: "x" }] }, { as }).code).toBe(
    "AccessDenied",
  );
});
