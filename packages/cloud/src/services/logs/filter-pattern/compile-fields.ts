import { delimitedNames } from "./delimited-pattern.js";
import { selectNodes, takeSelector } from "./json-selector.js";
import { Scanner } from "./scanner.js";
import { splitFields } from "./split-fields.js";

/** What a message holds for a pattern. */
export interface Fields {
  /** By selector (`$.latency`, `$bytes`): those that the pattern names, and of a space-delimited one all (`$3`). */
  readonly named: { readonly [selector: string]: string };
  /** Value of any selector; undefined where the message has none. */
  get(selector: string): string | undefined;
}

const NOTHING: Fields = { named: {}, get: () => undefined };

/**
 * Reads fields out of messages that a pattern matches: what metrics take their values and dimensions from, and TestMetricFilter shows.
 * Source: CloudWatch Logs User Guide, "Publishing numerical values found in log entries"; API reference, TestMetricFilter.
 */
export function compileFields(pattern: string): (message: string) => Fields {
  const text = pattern.trim();
  if (text.startsWith("{")) return jsonFields(text);
  if (text.startsWith("[")) return delimitedFields(text);
  return () => NOTHING;
}

function jsonFields(pattern: string): (message: string) => Fields {
  const selectors = [...new Set(pattern.match(/\$(?:\.[\p{L}\p{N}_-]+|\.?\[[^\]]*\]|\.\*)+/gu) ?? [])];
  return (message) => {
    const root = parse(message);
    const get = (selector: string) => {
      const [node] = selectNodes(root, takeSelector(new Scanner(selector)));
      return node === undefined || node === null || typeof node === "object" ? undefined : String(node);
    };
    return { named: definedOf(selectors.map((selector) => [selector, get(selector)])), get };
  };
}

function delimitedFields(pattern: string): (message: string) => Fields {
  const names = delimitedNames(pattern);
  const ellipsis = names.indexOf("...");
  return (message) => {
    const values = splitFields(message, ellipsis < 0 ? names.length || undefined : undefined);
    // After an ellipsis the names are those of the last fields.
    const nameAt = (i: number) => (ellipsis < 0 || i < ellipsis ? names[i] : names[i - values.length + names.length]);
    const isSkipped = (i: number) => ellipsis >= 0 && i >= ellipsis && i - values.length + names.length <= ellipsis;
    const named = Object.fromEntries(values.map((value, i) => [`$${(isSkipped(i) ? "" : nameAt(i)) || i + 1}`, value]));
    return { named, get: (selector) => named[selector] };
  };
}

function parse(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}

const definedOf = (entries: readonly (readonly [string, string | undefined])[]) =>
  Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
