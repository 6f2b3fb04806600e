import { expect, it } from "vitest";
import { allow, eventsArn, eventsForTest, expectDenied, NO_BUS, NO_RULE, refused } from "../testing/events-for-test.js";

it.each(["event-bus/orders", "rule/r", "rule/orders/r"])("takes tags away of %s", (resource) => {
  const { call, rule } = eventsForTest();
  const Tags = [{ Key: "a", Value: "1" }];
  call("CreateEventBus", { Name: "orders", Tags });
  rule("r", { Tags });
  rule("r", { EventBusName: "orders", Tags });
  const arn = eventsArn(resource);
  expect(call("UntagResource", { ResourceARN: arn, TagKeys: ["a", "absent"] })).toEqual({});
  expect(call("ListTagsForResource", { ResourceARN: arn })).toEqual({ Tags: [] });
});

it.each([
  ["rule/absent", NO_RULE],
  ["event-bus/absent", NO_BUS],
])("refuses %s", (resource, refusal) => {
  expect(eventsForTest().refusal("UntagResource", { ResourceARN: eventsArn(resource), TagKeys: ["a"] })).toEqual(
    refusal,
  );
});

it("refuses what EventBridge does not have", () => {
  const ResourceARN = "arn:aws:s3:::bucket";
  expect(eventsForTest().refusal("UntagResource", { ResourceARN, TagKeys: ["a"] })).toEqual(
    refused(
      "arn-invalid",
      "ValidationException",
      "Parameter arn:aws:s3:::bucket is not valid. Reason: Provided Arn is not in correct format.",
    ),
  );
});

it("needs its permission", () => {
  const ResourceARN = eventsArn("rule/r");
  expectDenied("UntagResource", { ResourceARN, TagKeys: ["a"] }, ResourceARN);
  const { user, call, rule } = eventsForTest();
  rule("r", { Tags: [{ Key: "a", Value: "1" }] });
  const as = user(allow("events:UntagResource", "*", { StringEquals: { "aws:ResourceTag/a": "1" } }));
  call("UntagResource", { ResourceARN, TagKeys: ["a"] }, { as });
});

it("tells the keys of the request", () => {
  const { user, refusal, rule } = eventsForTest();
  rule("r");
  const as = user(allow("events:UntagResource", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } }));
  expect(refusal("UntagResource", { ResourceARN: eventsArn("rule/r"), TagKeys: ["b"] }, { as }).id).toBe(
    "iam.denied-implicit",
  );
});
