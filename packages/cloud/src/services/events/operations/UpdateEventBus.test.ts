import { expect, it } from "vitest";
import { eventsArn, eventsForTest, expectDenied, NO_BUS } from "../testing/events-for-test.js";

it("changes what the request names, and leaves the rest", () => {
  const { call, advance, now } = eventsForTest();
  call("CreateEventBus", { Name: "orders", Description: "d", KmsKeyIdentifier: "alias/a" });
  advance(1_000);
  expect(call("UpdateEventBus", { Name: "orders", Description: "e" })).toEqual({
    Arn: eventsArn("event-bus/orders"),
    Name: "orders",
    Description: "e",
    KmsKeyIdentifier: "alias/a",
  });
  expect(call("DescribeEventBus", { Name: "orders" })).toMatchObject({ LastModifiedTime: new Date(now()) });
});

it("changes the default bus", () => {
  const { call } = eventsForTest();
  expect(call("UpdateEventBus", { Description: "ours" })).toMatchObject({ Name: "default", Description: "ours" });
  expect(call("ListEventBuses").EventBuses).toMatchObject([{ Name: "default", Description: "ours" }]);
});

it("refuses a bus that is not there", () => {
  expect(eventsForTest().refusal("UpdateEventBus", { Name: "absent" })).toEqual(NO_BUS);
});

it("needs its permission", () => expectDenied("UpdateEventBus", { Name: "b" }, eventsArn("event-bus/b")));
