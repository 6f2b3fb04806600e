import { aslCauses } from "@understudy/catalogue";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import { matchesFilter } from "./matches-filter.js";
import type { Path, PathStep } from "./path.js";
import { pathFunctions } from "./path-functions.js";

/** What a path leads to; or why it leads nowhere, and what lacks: an item of a list, a list, or anything else. */
export type Reading =
  | { readonly found: true; readonly value: Json }
  | { readonly found: false; readonly why: string; readonly lacks: "lastItem" | "list" | "value" };

/** Reads a value by a path. A path that is not definite always finds a list. */
export function readPath(path: Path, root: Json): Reading {
  if (path.definite) return readDefinite(path.steps, root);
  let values: readonly Json[] = [root];
  for (const step of path.steps) values = values.flatMap((value) => select(step, value, root));
  return { found: true, value: values };
}

function readDefinite(steps: readonly PathStep[], root: Json): Reading {
  let value = root;
  let written = "$";
  for (const [position, step] of steps.entries()) {
    const last = position === steps.length - 1;
    const next = select(step, value, root);
    written += writtenStep(step);
    if (next.length === 0) return missing(step, value, written, last);
    value = next[0]!;
  }
  return { found: true, value };
}

/** Source of the sentences: Jayway's JsonPath (Apache-2.0), PropertyPathToken and ArrayPathToken; the first is recorded. */
function missing(step: PathStep, value: Json, written: string, last: boolean): Reading {
  const before = written.slice(0, written.length - writtenStep(step).length);
  if (step.kind === "indexes" && !Array.isArray(value)) {
    const why =
      value === null ? aslCauses.pathIsNull(before) : aslCauses.notAList(writtenStep(step), JSON.stringify(value));
    return { found: false, why, lacks: "list" };
  }
  if (step.kind === "names" && !isJsonObject(value)) {
    return { found: false, why: aslCauses.notAnObject(writtenStep(step), before, nodeName(value)), lacks: "value" };
  }
  const why = last || step.kind === "indexes" ? aslCauses.noResults(written) : aslCauses.missingProperty(written);
  return { found: false, why, lacks: last && step.kind === "indexes" ? "lastItem" : "value" };
}

function select(step: PathStep, value: Json, root: Json): readonly Json[] {
  switch (step.kind) {
    case "names":
      return named(step.names, value);
    case "indexes":
      return Array.isArray(value) ? step.indexes.flatMap((index) => itemAt(value, index)) : [];
    case "slice":
      return Array.isArray(value) ? value.slice(step.from ?? 0, step.to ?? value.length) : [];
    case "all":
      return children(value);
    case "deep":
      return descendants(value);
    case "filter":
      return (Array.isArray(value) ? value : [value]).filter((item) => matchesFilter(step.filter, item, root));
    case "function": {
      const result = pathFunctions[step.name]!(value);
      return result === undefined ? [] : [result];
    }
  }
}

/** One name leads to its value, several to an object of those that are there. */
function named(names: readonly string[], value: Json): readonly Json[] {
  if (!isJsonObject(value)) return [];
  const there = names.filter((name) => Object.hasOwn(value, name));
  if (names.length === 1) return there.map((name) => value[name]!);
  return [Object.fromEntries(there.map((name) => [name, value[name]!]))];
}

function itemAt(list: readonly Json[], index: number): readonly Json[] {
  const place = index < 0 ? list.length + index : index;
  return place >= 0 && place < list.length ? [list[place]!] : [];
}

function children(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value;
  return isJsonObject(value) ? Object.values(value) : [];
}

function descendants(value: Json): readonly Json[] {
  const all: Json[] = [];
  const left: Json[] = [value];
  while (left.length > 0) {
    const next = left.pop()!;
    all.push(next);
    for (const child of children(next).toReversed()) left.push(child);
  }
  return all;
}

function writtenStep(step: PathStep): string {
  if (step.kind === "names") return `[${step.names.map((name) => `'${name}'`).join(",")}]`;
  if (step.kind === "indexes") return `[${step.indexes.join(",")}]`;
  return step.kind === "function" ? `.${step.name}()` : "";
}

function nodeName(value: Json): string {
  if (value === null) return "null";
  const kind = Array.isArray(value)
    ? "Array"
    : typeof value === "string"
      ? "Text"
      : typeof value === "number"
        ? "Int"
        : "Boolean";
  return `com.fasterxml.jackson.databind.node.${kind}Node`;
}
