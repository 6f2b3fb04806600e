import type { RequestContext } from "@understudy/iam";
import type { Json } from "./pattern/json.js";
import { isObject, parseJson } from "./pattern/json.js";

/** Paths of a pattern that are condition keys of PutRule. */
const KEYS: readonly (readonly [key: string, ...path: string[]])[] = [
  ["events:source", "source"],
  ["events:detail-type", "detail-type"],
  ["events:detail.service", "detail", "service"],
  ["events:detail.eventTypeCode", "detail", "eventTypeCode"],
  ["events:detail.userIdentity.principalId", "detail", "userIdentity", "principalId"],
];

/**
 * The condition keys that an event pattern brings: the values it names, of those members alone that it names by value.
 * Source: EventBridge User Guide, "Using IAM policy conditions in Amazon EventBridge".
 */
export function patternKeys(pattern: string): RequestContext {
  const parsed = parseJson(pattern);
  return Object.fromEntries(
    KEYS.flatMap(([key, ...path]) => {
      const wanted = path.reduce<Json | undefined>(
        (value, name) => (isObject(value) ? value[name] : undefined),
        parsed,
      );
      const values = Array.isArray(wanted) ? (wanted as readonly Json[]).filter((one) => typeof one === "string") : [];
      return values.length > 0 ? [[key, values as readonly string[]]] : [];
    }),
  );
}
