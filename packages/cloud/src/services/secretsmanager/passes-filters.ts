import type { SecretRow } from "./tables.js";

interface Filter {
  readonly Key?: string;
  readonly Values?: readonly string[];
}

/**
 * Whether a secret passes all filters; one value of each is enough, one with `!` before it forbids. Source: Secrets Manager User
 * Guide, "Find secrets": name and tags match by prefix and case, descriptions by the prefix of a word.
 */
export function passesFilters(row: SecretRow, filters: readonly Filter[]): boolean {
  return filters.every(({ Key = "all", Values = [] }) => {
    const wanted = Values.filter((value) => !value.startsWith("!"));
    const unwanted = Values.filter((value) => value.startsWith("!")).map((value) => value.slice(1));
    const matches = (value: string) => hasValue(row, Key, value);
    return (wanted.length === 0 || wanted.some(matches)) && !unwanted.some(matches);
  });
}

function hasValue(row: SecretRow, key: string, value: string): boolean {
  const tags = row.tags ?? [];
  switch (key) {
    case "name":
      return row.name.startsWith(value);
    case "description":
      return hasWord(row.description ?? "", value);
    case "tag-key":
      return tags.some(({ Key }) => Key.startsWith(value));
    case "tag-value":
      return tags.some(({ Value }) => Value.startsWith(value));
    case "primary-region":
      return row.region === value;
    case "all":
      return value.split(/[^A-Za-z0-9]+/).every((word) => hasWord(textOf(row), word));
    default:
      // No secret here is another service's.
      return false;
  }
}

function textOf({ name, description = "", tags = [] }: SecretRow): string {
  return [name, description, ...tags.flatMap(({ Key, Value }) => [Key, Value])].join(" ");
}

function hasWord(text: string, start: string): boolean {
  const lower = text.toLowerCase();
  const wanted = start.toLowerCase();
  return lower.startsWith(wanted) || lower.split(/[^a-z0-9]+/).some((word) => word.startsWith(wanted));
}
