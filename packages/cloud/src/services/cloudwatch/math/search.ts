/** The search language of SEARCH. Source: CloudWatch User Guide, "Search expression syntax". */

import type { ReadStore } from "../../../store/store.js";
import type { Place } from "../arn.js";
import { placeKey } from "../arn.js";
import type { MetricRow } from "../metrics/tables.js";
import { metrics, namespaceKey } from "../metrics/tables.js";
import { ExpressionError } from "./parse-expression.js";

type Test = (row: MetricRow) => boolean;

/** AWS: an expression finds 500 metrics at most. */
const MOST_FOUND = 500;

/** @throws ExpressionError for a search that cannot be read */
export function searchMetrics(text: string, at: Place & { readonly store: ReadStore }): readonly MetricRow[] {
  const schema = /^\s*\{([^}]*)\}/.exec(text);
  const [namespace = "", ...names] = (schema?.[1] ?? "").split(",").map(unquoted);
  const test = parseTest(text.slice(schema?.[0].length ?? 0));
  const rows = schema
    ? at.store.list(metrics, "namespace", namespaceKey(at, namespace)).filter((row) => hasExactly(row, names))
    : at.store.list(metrics, "place", placeKey(at));
  return rows.filter(test).slice(0, MOST_FOUND);
}

const unquoted = (text: string) => text.trim().replace(/^"(.*)"$/, "$1");

const hasExactly = ({ dimensions }: MetricRow, names: readonly string[]) =>
  dimensions.length === names.length && dimensions.every(({ Name }) => names.includes(Name));

/** Terms, `AND` (which may be left out), `OR`, `NOT` and parentheses. */
function parseTest(text: string): Test {
  const tokens = text.match(/\(|\)|(?:"[^"]*"|[^\s()="]+)(?:\s*=\s*(?:"[^"]*"|[^\s()"]+))?/g) ?? [];
  let at = 0;
  const word = (name: string) => tokens[at]?.toUpperCase() === name && ++at > 0;
  const either = (): Test => {
    let test = both();
    while (word("OR")) {
      const [one, other] = [test, both()];
      test = (row) => one(row) || other(row);
    }
    return test;
  };
  const both = (): Test => {
    let test = single();
    while (at < tokens.length && tokens[at] !== ")" && tokens[at]?.toUpperCase() !== "OR") {
      word("AND");
      const [one, other] = [test, single()];
      test = (row) => one(row) && other(row);
    }
    return test;
  };
  const single = (): Test => {
    if (word("NOT")) {
      const test = single();
      return (row) => !test(row);
    }
    if (tokens[at] === "(") {
      at += 1;
      const test = either();
      if (tokens[at++] !== ")") throw new ExpressionError("Invalid search");
      return test;
    }
    const token = tokens[at++];
    if (token === undefined || token === ")") throw new ExpressionError("Invalid search");
    return termTest(token);
  };
  if (tokens.length === 0) return () => true;
  const test = either();
  if (at < tokens.length) throw new ExpressionError("Invalid search");
  return test;
}

/** `CPU`, `"CPUUtilization"`, `MetricName="CPUUtilization"`, `InstanceId=i-1`. In quotation marks exactly, else as a part. */
function termTest(term: string): Test {
  const [, key = "", wanted] = /^("[^"]*"|[^="]+?)\s*(?:=\s*(.+))?$/.exec(term) ?? [];
  const value = wanted ?? key;
  const exact = value.startsWith('"');
  const sought = unquoted(value);
  const fits = (text: string) => (exact ? text === sought : text.toLowerCase().includes(sought.toLowerCase()));
  if (wanted === undefined) return (row) => textsOf(row).some(fits);
  const name = unquoted(key);
  if (name === "MetricName") return (row) => fits(row.name);
  if (name === "Namespace") return (row) => fits(row.namespace);
  return ({ dimensions }) => dimensions.some(({ Name, Value }) => Name === name && fits(Value));
}

const textsOf = ({ namespace, name, dimensions }: MetricRow) => [
  namespace,
  name,
  ...dimensions.flatMap(({ Name, Value }) => [Name, Value]),
];
