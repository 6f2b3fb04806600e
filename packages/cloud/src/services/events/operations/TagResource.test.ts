import { expect, it } from "vitest";
import { allow, eventsArn, eventsForTest, expectDenied, NO_BUS, NO_RULE, refused } from "../testing/events-for-test.js";

it.each(["event-bus/orders", "rule/r", "rule/orders/r"])("puts tags over those that are there of %s", (resource) => {
  const { call, rule } = eventsForTest();
  const Tags = [{ Key: "a", Value: "1" }];
  call("CreateEventBus", { Name: "orders", Tags });
  rule("r", { Tags });
  rule("r", { EventBusName: "orders", Tags });
  const arn = eventsArn(resource);
  expect(
    call("TagResource", {
      ResourceARN: arn,
      Tags: [
        { Key: "b", Value: "2" },
        { Key: "a", Value: "3" },
      ],
    }),
  ).toEqual({});
  expect(call("ListTagsForResource", { ResourceARN: arn })).toEqual({
    Tags: [
      { Key: "b", Value: "2" },
      { Key: "a", Value: "3" },
    ],
  });
});

it.each([
  ["rule/absent", NO_RULE],
  ["event-bus/absent", NO_BUS],
])("refuses %s", (resource, refusal) => {
  expect(
    eventsForTest().refusal("TagResource", { ResourceARN: eventsArn(resource), Tags: [{ Key: "b", Value: "2" }] }),
  ).toEqual(refusal);
});

it("refuses what EventBridge does not have", () => {
  const ResourceARN = "arn:aws:s3:::bucket";
  expect(eventsForTest().refusal("TagResource", { ResourceARN, Tags: [{ Key: "b", Value: "2" }] })).toEqual(
    refused(
      "arn-invalid",
      "ValidationException",
      "Parameter arn:aws:s3:::bucket is not valid. Reason: Provided Arn is not in correct format.",
    ),
  );
});

it("needs its permission", () => {
  const ResourceARN = eventsArn("rule/r");
  expectDenied("TagResource", { ResourceARN, Tags: [{ Key: "b", Value: "2" }] }, ResourceARN);
  const { user, call, rule } = eventsForTest();
  rule("r", { Tags: [{ Key: "a", Value: "1" }] });
  const as = user(allow("events:TagResource", "*", { StringEquals: { "aws:ResourceTag/a": "1" } }));
  call("TagResource", { ResourceARN, Tags: [{ Key: "b", Value: "2" }] }, { as });
});

it("tells the tags of the request", () => {
  const { user, call, rule, refusal } = eventsForTest();
  rule("r");
  const as = user(
    allow("events:TagResource", "*", {
      StringEquals: { "aws:RequestTag/a": "1" },
      "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] },
    }),
  );
  const tag = (Value: string) => ({ ResourceARN: eventsArn("rule/r"), Tags: [{ Key: "a", Value }] });
  call("TagResource", tag("1"), { as });
  expect(refusal("TagResource", tag("2"), { as }).id).toBe("iam.denied-implicit");
});

it("refuses a key given twice, and a 51st tag", () => {
  const { call, rule, refusal } = eventsForTest();
  rule("r");
  const ResourceARN = eventsArn("rule/r");
  const Tags = Array.from({ length: 50 }, (_, i) => ({ Key: `k${i}`, Value: "" }));
  call("TagResource", { ResourceARN, Tags });
  const more = { Key: "more", Value: "" };
  expect(refusal("TagResource", { ResourceARN, Tags: [more] }).id).toBe("events.limit-exceeded");
  expect(refusal("TagResource", { ResourceARN, Tags: [more, more] }).id).toBe("events.duplicate-tag-keys");
});
