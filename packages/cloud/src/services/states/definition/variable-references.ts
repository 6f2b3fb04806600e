import type { Json, JsonObject } from "@understudy/asl";
import { statesOfText } from "./states-in.js";

/** Names that look like variables and are none. */
const RESERVED = new Set(["states"]);
/** Members that hold other states. */
const INNER = new Set(["Iterator", "ItemProcessor", "Branches"]);
/** `$name`, but not `$.path`, `$[0]`, `$$.context` or a function `$sum(…)`. */
const VARIABLE = /(?<![\w$])\$([\p{L}_][\p{L}\p{N}_]*)(?!\s*\()/gu;
const QUOTED = /'(?:\\.|[^'\\])*'/g;
const JSONATA = /^\{%([\s\S]*)%\}$/;

/**
 * The variables that each state speaks of, as DescribeStateMachine shows them: names sorted, states without any left out.
 * Source: AWS Step Functions API reference, DescribeStateMachine, `variableReferences`; recorded answers.
 */
export function variableReferences(definition: string): { readonly [state: string]: string[] } {
  const found = statesOfText(definition).map(({ name, state }) => [name, variablesOf(state)] as const);
  return Object.fromEntries(found.filter(([, names]) => names.length > 0));
}

function variablesOf(state: JsonObject): string[] {
  const own = Object.entries(state).filter(([member]) => !INNER.has(member) && member !== "Comment");
  const names = own.flatMap(([member, value]) => expressionsIn(member, value).flatMap(namesIn));
  return [...new Set(names)].sort();
}

/** JSONata expressions, and in JSONPath the members that hold paths: `….$`, `…Path`, and `Variable` of a choice. */
function expressionsIn(member: string, value: Json): readonly string[] {
  if (typeof value === "string") {
    const jsonata = JSONATA.exec(value)?.[1];
    if (jsonata !== undefined) return [jsonata];
    return member.endsWith(".$") || member.endsWith("Path") || member === "Variable" ? [value] : [];
  }
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => expressionsIn(member, item));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => expressionsIn(inner, one));
}

function namesIn(expression: string): readonly string[] {
  const bare = expression.replace(QUOTED, "''");
  const all = [...bare.matchAll(VARIABLE)].map(([, name = ""]) => name);
  const bound = new Set([...bare.matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)\s*:=/gu)].map(([, name]) => name));
  return all.filter((name) => !RESERVED.has(name) && !bound.has(name));
}
