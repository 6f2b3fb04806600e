import type { PolicyDocument } from "@understudy/iam";
import { contextKeysOf } from "@understudy/iam";

/** The condition keys and variables that those policies ask for, each once, spelled as where it is met first. */
export function contextKeyNames(policies: readonly { readonly document: PolicyDocument }[]): string[] {
  const byKey = new Map<string, string>();
  for (const key of policies.flatMap(({ document }) => contextKeysOf(document))) {
    if (!byKey.has(key.toLowerCase())) byKey.set(key.toLowerCase(), key);
  }
  return [...byKey.values()];
}
