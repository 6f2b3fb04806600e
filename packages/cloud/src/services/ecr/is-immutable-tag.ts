import type { RepositoryRow } from "./tables.js";

/** Whether a tag of that repository cannot be moved. Source: Amazon ECR User Guide, "Image tag mutability". */
export function isImmutableTag(tag: string, { tagMutability, tagMutabilityExclusions = [] }: RepositoryRow): boolean {
  const excluded = tagMutabilityExclusions.some(({ filter = "" }) => matchesWildcard(tag, filter));
  switch (tagMutability) {
    case "MUTABLE":
      return false;
    case "IMMUTABLE":
      return true;
    case "IMMUTABLE_WITH_EXCLUSION":
      return !excluded;
    case "MUTABLE_WITH_EXCLUSION":
      return excluded;
  }
}

/** `*` stands for any characters. Not a regular expression: patterns come from users, and must not take long. */
export function matchesWildcard(text: string, pattern: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return text === pattern;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first) || text.length < first.length + last.length) return false;
  let at = first.length;
  const end = text.length - last.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return text.endsWith(last) && at <= end;
}
