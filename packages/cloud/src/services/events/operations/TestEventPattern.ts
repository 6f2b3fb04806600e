import { eventsEventInvalid, refuse } from "@understudy/catalogue";
import { operation } from "../operation.js";
import { compilePattern } from "../pattern/compile-pattern.js";
import { isObject, parseJson } from "../pattern/json.js";

/** "The following fields are mandatory." Source: Amazon EventBridge API reference, TestEventPattern. */
const MANDATORY = ["id", "account", "source", "time", "region", "resources", "detail-type"];

/** Whether a pattern matches an event; nothing is stored. Source: Amazon EventBridge API reference, TestEventPattern. */
export const TestEventPattern = operation("TestEventPattern", {
  authorize: () => [{ action: "events:TestEventPattern", resource: "*" }],
  run({ Event, EventPattern }) {
    const event = parseJson(Event);
    if (!isObject(event) || !MANDATORY.every((name) => Object.hasOwn(event, name))) {
      return refuse(eventsEventInvalid, {});
    }
    return { Result: compilePattern(EventPattern)(event) };
  },
});
