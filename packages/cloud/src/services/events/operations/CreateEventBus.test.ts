import { expect, it } from "vitest";
import { allow, eventsArn, eventsForTest, expectDenied, refused } from "../testing/events-for-test.js";

it("makes a bus", () => {
  const { call } = eventsForTest();
  const Tags = [{ Key: "team", Value: "red" }];
  const arn = eventsArn("event-bus/orders");
  expect(call("CreateEventBus", { Name: "orders", Description: "All orders", Tags })).toEqual({
    EventBusArn: arn,
    Description: "All orders",
  });
  expect(call("DescribeEventBus", { Name: "orders" })).toMatchObject({ Name: "orders", Arn: arn });
  expect(call("ListTagsForResource", { ResourceARN: arn })).toEqual({ Tags });
});

it.each([
  ["orders", "bus-already-exists", "ResourceAlreadyExistsException", "Event bus orders already exists."],
  ["default", "bus-already-exists", "ResourceAlreadyExistsException", "Event bus default already exists."],
  ["a/b", "bus-name-invalid", "ValidationException", "Event bus name must not contain '/'."],
])("refuses the name %s", (Name, id, code, message) => {
  const { call, refusal } = eventsForTest();
  call("CreateEventBus", { Name: "orders" });
  expect(refusal("CreateEventBus", { Name })).toEqual(refused(id, code, message));
});

it("refuses the 100th bus beside the default one, and a key given twice", () => {
  const { call, refusal } = eventsForTest();
  for (let i = 1; i < 100; i++) call("CreateEventBus", { Name: `bus-${i}` });
  expect(refusal("CreateEventBus", { Name: "more" }).id).toBe("events.limit-exceeded");
  const Tags = [1, 2].map((Value) => ({ Key: "a", Value: String(Value) }));
  const { refusal: fresh } = eventsForTest();
  expect(fresh("CreateEventBus", { Name: "x", Tags })).toEqual(
    refused("duplicate-tag-keys", "ValidationException", "Invalid parameter: Duplicated keys are not allowed."),
  );
});

it("does not know partner event sources, and says so", () => {
  const EventSourceName = "aws.partner/example.com/x";
  expect(eventsForTest().refusal("CreateEventBus", { Name: EventSourceName, EventSourceName }).status).toBe(501);
});

it("needs its permission, and tells the tags", () => {
  expectDenied("CreateEventBus", { Name: "orders" }, eventsArn("event-bus/orders"));
  const { user, call, refusal } = eventsForTest();
  const as = user(allow("events:CreateEventBus", "*", { StringEquals: { "aws:RequestTag/team": "red" } }));
  expect(refusal("CreateEventBus", { Name: "orders" }, { as }).id).toBe("iam.denied-implicit");
  call("CreateEventBus", { Name: "orders", Tags: [{ Key: "team", Value: "red" }] }, { as });
});
