import { ec2FilterInvalid, refuse } from "@understudy/catalogue";
import type { Resource } from "./tables.js";

/** What a filter compares: the values of a row. */
export type Fields<Row> = { readonly [name: string]: (row: Row) => FieldValue };
type FieldValue = string | boolean | number | undefined | readonly (string | undefined)[];

export interface Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}

/**
 * The rows that pass every filter: one of a filter's values must match one of the row's. `*` and `?` stand for any text and any
 * character. Every resource can be filtered by `tag:KEY` and `tag-key`.
 * Source: Amazon EC2 User Guide, "Filter using the CLI". @throws Failure for a filter that the operation does not know
 */
export function filtered<Row extends Pick<Resource, "tags">>(
  rows: readonly Row[],
  filters: readonly Filter[] | undefined,
  fields: Fields<Row>,
): readonly Row[] {
  const tests = (filters ?? []).map(({ Name = "", Values = [] }) => {
    const field = fieldOf(Name, fields);
    const patterns = Values.map(patternOf);
    return (row: Row) => valuesOf(field(row)).some((value) => patterns.some((pattern) => pattern.test(value)));
  });
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

function fieldOf<Row extends Pick<Resource, "tags">>(name: string, fields: Fields<Row>): (row: Row) => FieldValue {
  if (name.startsWith("tag:")) return ({ tags }) => tags[name.slice(4)];
  if (name === "tag-key") return ({ tags }) => Object.keys(tags);
  return (Object.hasOwn(fields, name) && fields[name]) || refuse(ec2FilterInvalid, { name });
}

function valuesOf(value: FieldValue): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one) => one !== undefined).map(String);
}

/** A backslash before `*` or `?` means the character itself. */
function patternOf(value: string): RegExp {
  const source = value.replace(/\\[*?\\]|[\s\S]/g, (part) => {
    if (part.length === 2) return `\\${part[1]}`;
    if (part === "*") return ".*";
    return part === "?" ? "." : part.replace(/[^\w]/, "\\$&");
  });
  return new RegExp(`^${source}$`, "s");
}
