/** A filter on the tags of a log group, as ListLogGroups takes it. */
interface TagFilter {
  readonly key: string;
  readonly values?: readonly string[];
}

/**
 * Holds for tags that have the key with one of the values, any value when none is given. `*` stands for any text; `!` before
 * a value turns it round. Source: CloudWatch Logs API reference, TagFilter.
 */
export function tagFilter({ key, values = [] }: TagFilter): (tags: { readonly [key: string]: string }) => boolean {
  const tests = values.map(valueTest);
  return (tags) => {
    const value = Object.hasOwn(tags, key) ? tags[key] : undefined;
    return value !== undefined && (tests.length === 0 || tests.some((holds) => holds(value)));
  };
}

function valueTest(pattern: string): (value: string) => boolean {
  if (pattern.startsWith("!")) {
    const holds = valueTest(pattern.slice(1));
    return (value) => !holds(value);
  }
  const parts = pattern.split("*");
  if (parts.length === 1) return (value) => value === pattern;
  return (value) => matchesParts(value, parts);
}

/** Whether the value is the parts in order with any text between them. */
function matchesParts(value: string, parts: readonly string[]): boolean {
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length) return false;
  let from = first.length;
  const end = value.length - last.length;
  for (const part of parts.slice(1, -1)) {
    const at = value.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}
