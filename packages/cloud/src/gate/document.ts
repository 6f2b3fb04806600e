import type { PolicyDocument } from "@understudy/iam";
import { parsePolicy } from "@understudy/iam";

const KEPT = 10_000;
const parsed = new Map<string, PolicyDocument>();

/**
 * The document of a stored policy text. The same text gives the same object, so that the engine compiles it once.
 * Stored texts were validated when they were stored; one that does not parse grants nothing.
 */
export function documentOf(text: string): PolicyDocument {
  let document = parsed.get(text);
  if (!document) {
    const result = parsePolicy(text);
    document = result.ok ? result.document : { Version: "2012-10-17", Statement: [] };
    if (parsed.size >= KEPT) parsed.clear();
    parsed.set(text, document);
  }
  return document;
}
