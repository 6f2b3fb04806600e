import { expect, it } from "vitest";
import { allow, eventsArn, eventsForTest, expectDenied, NO_BUS, NO_RULE, refused } from "../testing/events-for-test.js";

it.each(["event-bus/orders", "rule/r", "rule/orders/r"])("lists the tags of %s", (resource) => {
  const { call, rule } = eventsForTest();
  const Tags = [{ Key: "a", Value: "1" }];
  call("CreateEventBus", { Name: "orders", Tags });
  rule("r", { Tags });
  rule("r", { EventBusName: "orders", Tags });
  const arn = eventsArn(resource);
  expect(call("ListTagsForResource", { ResourceARN: arn })).toEqual({ Tags: [{ Key: "a", Value: "1" }] });
});

it.each([
  ["rule/absent", NO_RULE],
  ["event-bus/absent", NO_BUS],
])("refuses %s", (resource, refusal) => {
  expect(eventsForTest().refusal("ListTagsForResource", { ResourceARN: eventsArn(resource) })).toEqual(refusal);
});

it("refuses what EventBridge does not have", () => {
  const ResourceARN = "arn:aws:s3:::bucket";
  expect(eventsForTest().refusal("ListTagsForResource", { ResourceARN })).toEqual(
    refused(
      "arn-invalid",
      "ValidationException",
      "Parameter arn:aws:s3:::bucket is not valid. Reason: Provided Arn is not in correct format.",
    ),
  );
});

it("needs its permission", () => {
  const ResourceARN = eventsArn("rule/r");
  expectDenied("ListTagsForResource", { ResourceARN }, ResourceARN);
  const { user, call, rule } = eventsForTest();
  rule("r", { Tags: [{ Key: "a", Value: "1" }] });
  const as = user(allow("events:ListTagsForResource", "*", { StringEquals: { "aws:ResourceTag/a": "1" } }));
  call("ListTagsForResource", { ResourceARN }, { as });
});
