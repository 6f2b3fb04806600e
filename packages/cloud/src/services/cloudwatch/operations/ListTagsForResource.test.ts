import { expect, it } from "vitest";
import { alarmArn, allow, cloudwatchForTest, expectDenied } from "../testing/cloudwatch-for-test.js";

const ResourceARN = alarmArn("a");

it("lists the tags of an alarm, and none of what is not there", () => {
  const { alarm, call } = cloudwatchForTest();
  const Tags = [{ Key: "team", Value: "web" }];
  alarm("a", { Tags });
  expect(call("ListTagsForResource", { ResourceARN })).toEqual({ Tags });
  expect(call("ListTagsForResource", { ResourceARN: alarmArn("absent") })).toEqual({ Tags: [] });
});

it("needs its permission, and sees the tags of the resource", () => {
  expectDenied("ListTagsForResource", { ResourceARN }, ResourceARN);
  const { alarm, user, call } = cloudwatchForTest();
  alarm("a", { Tags: [{ Key: "team", Value: "web" }] });
  const as = user(allow("cloudwatch:ListTagsForResource", "*", { StringEquals: { "aws:ResourceTag/team": "web" } }));
  call("ListTagsForResource", { ResourceARN }, { as });
});
