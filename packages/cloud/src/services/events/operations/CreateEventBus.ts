import {
  eventsBusAlreadyExists,
  eventsBusNameInvalid,
  eventsLimitExceeded,
  notImplemented,
  refuse,
} from "@understudy/catalogue";
import { busNamed, DEFAULT_BUS } from "../arn.js";
import { busCheck, requestTags } from "../check.js";
import { findBus } from "../find.js";
import { operation } from "../operation.js";
import { quotas } from "../quotas.js";
import { eventBuses, placeKey } from "../tables.js";
import { withTags } from "../tags.js";
import { wireBusSettings } from "../wire-bus.js";

/**
 * Keys, dead-letter queues and logging of a bus are kept and shown; events are neither encrypted nor logged.
 * Source: Amazon EventBridge API reference, CreateEventBus.
 */
export const CreateEventBus = operation("CreateEventBus", {
  authorize: (input, read) => [busCheck("CreateEventBus", busNamed(input.Name, read), read, requestTags(input.Tags))],
  run(input, context) {
    const { store, now } = context;
    const bus = busNamed(input.Name, context);
    if (input.EventSourceName) refuse(notImplemented, { service: "EventBridge", operation: "partner event sources" });
    if (input.Name.includes("/")) refuse(eventsBusNameInvalid, {});
    if (findBus(bus, context)) refuse(eventsBusAlreadyExists, { bus: input.Name });
    const others = store.list(eventBuses, "place", placeKey(context)).filter(({ name }) => name !== DEFAULT_BUS);
    if (others.length + 1 >= quotas.EventBusesPerRegion) refuse(eventsLimitExceeded, {});
    const row = {
      ...bus,
      createdAt: now,
      modifiedAt: now,
      description: input.Description,
      kmsKeyIdentifier: input.KmsKeyIdentifier,
      deadLetterConfig: input.DeadLetterConfig,
      logConfig: input.LogConfig,
      tags: withTags([], input.Tags),
    };
    store.put(eventBuses, row);
    return { EventBusArn: bus.arn, ...wireBusSettings(row) };
  },
});
