import type { Tag } from "@aws-sdk/client-ec2";
import type { Check, Read } from "../../gate/operation.js";
import { on, requestTags } from "./check.js";
import { kindOfId } from "./kind.js";

/** The checks on resources whose tags change: one for each. An id that is none known is asked for as anything. */
export function onTagged(
  operation: string,
  ids: readonly string[] | undefined,
  tags: readonly Tag[],
  read: Read,
): readonly Check[] {
  const keys = requestTags(tags);
  const checks = [...new Set(ids ?? [])].map((id): Check => {
    const kind = kindOfId(id);
    if (kind) return on(operation, kind, id, read, keys);
    return { action: `ec2:${operation}`, resource: "*", context: { "ec2:Region": read.region, ...keys } };
  });
  return checks.length > 0 ? checks : [{ action: `ec2:${operation}`, resource: "*" }];
}
