import { expect, it } from "vitest";
import { events } from "./index.js";
import { eventsForTest } from "./testing/events-for-test.js";

it("has each operation under its own name", () => {
  for (const [name, operation] of Object.entries(events.operations)) expect(operation.name).toBe(name);
});

it.each(["CreateArchive", "CreateConnection", "CreateApiDestination", "StartReplay", "PutPartnerEvents"])(
  "does not have %s, and says so",
  (name) => expect(eventsForTest().refusal(name)).toMatchObject({ id: "wire.not-implemented", status: 501 }),
);
