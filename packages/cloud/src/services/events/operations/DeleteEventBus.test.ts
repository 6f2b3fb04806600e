import { expect, it } from "vitest";
import { rules, targets } from "../tables.js";
import { eventsArn, eventsForTest, expectDenied, queueArn, refused } from "../testing/events-for-test.js";

it("deletes a bus with its rules; one that is not there without a word", () => {
  const { call, rule, store } = eventsForTest();
  call("CreateEventBus", { Name: "orders" });
  rule("r", { EventBusName: "orders" });
  call("PutTargets", { Rule: "r", EventBusName: "orders", Targets: [{ Id: "1", Arn: queueArn("q") }] });
  expect(call("DeleteEventBus", { Name: "orders" })).toEqual({});
  expect([...store.all(rules), ...store.all(targets)]).toEqual([]);
  expect(call("DeleteEventBus", { Name: "orders" })).toEqual({});
});

it("leaves the default bus", () => {
  expect(eventsForTest().refusal("DeleteEventBus", { Name: "default" })).toEqual(
    refused("bus-default-stays", "ValidationException", "Cannot delete event bus default."),
  );
});

it("needs its permission", () => expectDenied("DeleteEventBus", { Name: "b" }, eventsArn("event-bus/b")));
