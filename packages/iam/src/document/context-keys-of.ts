import { hasVariables, parseParts, Variable } from "../match/parts.js";
import { manyOf } from "../one-or-many.js";
import type { PolicyDocument, Statement } from "../types.js";

/**
 * Every condition key and every policy variable a document refers to, spelled as where it is met first, each once.
 * What `iam:GetContextKeysForCustomPolicy` and `…ForPrincipalPolicy` answer.
 * AWS: variables count only in documents of version 2012-10-17, and only where they are replaced.
 */
export function contextKeysOf(document: PolicyDocument): readonly string[] {
  const found = new Map<string, string>();
  const add = (key: string) => {
    const lower = key.toLowerCase();
    if (!found.has(lower)) found.set(lower, key);
  };
  const addVariables = (text: string) => {
    if (document.Version !== "2012-10-17") return;
    const parts = parseParts(text, true, true);
    if (hasVariables(parts)) for (const part of parts) if (part instanceof Variable) add(part.key);
  };
  const statements: readonly Statement[] = manyOf(document.Statement);
  for (const statement of statements) {
    for (const resource of [...manyOf(statement.Resource), ...manyOf(statement.NotResource)]) addVariables(resource);
    for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
      for (const [key, values] of Object.entries(keys)) {
        add(key);
        if (/string|arn/i.test(operator)) for (const value of manyOf(values)) addVariables(String(value));
      }
    }
  }
  return [...found.values()];
}
