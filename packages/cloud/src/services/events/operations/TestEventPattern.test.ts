import { expect, it } from "vitest";
import { eventsForTest, expectDenied, PATTERN, refused } from "../testing/events-for-test.js";

const EVENT = {
  id: "1",
  account: "000000000000",
  source: "app",
  time: "2026-01-01T00:00:00Z",
  region: "us-east-1",
  resources: [],
  "detail-type": "Order",
};

it.each([
  ["app", true],
  ["other", false],
])("tells whether an event of %s matches", (source, Result) => {
  const Event = JSON.stringify({ ...EVENT, source });
  expect(eventsForTest().call("TestEventPattern", { Event, EventPattern: PATTERN })).toEqual({ Result });
});

it.each(["plain text", "[]", JSON.stringify({ ...EVENT, id: undefined })])("refuses the event %s", (Event) => {
  expect(eventsForTest().refusal("TestEventPattern", { Event, EventPattern: PATTERN })).toEqual(
    refused("event-invalid", "ValidationException", "Parameter Event is not valid."),
  );
});

it("refuses what is no pattern", () => {
  const input = { Event: JSON.stringify(EVENT), EventPattern: "[]" };
  expect(eventsForTest().refusal("TestEventPattern", input)).toEqual(
    refused(
      "pattern-invalid",
      "InvalidEventPatternException",
      "Event pattern is not valid. Reason: Filter is not an object",
    ),
  );
});

it("needs its permission", () => expectDenied("TestEventPattern", { Event: "{}", EventPattern: PATTERN }, "*"));
