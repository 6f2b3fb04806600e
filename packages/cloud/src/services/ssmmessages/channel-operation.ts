import type { Operation } from "../../gate/operation.js";

/** A right on `*`, and nothing beside. Source: Service Authorization Reference, "Amazon Message Gateway Service". */
export function channelOperation(name: string): Operation<object, object> {
  return { name, authorize: () => [{ action: `ssmmessages:${name}`, resource: "*" }], run: () => ({}) };
}
