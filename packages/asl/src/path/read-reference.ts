import { aslCauses } from "@understudy/catalogue";
import type { Json } from "../json/json.js";
import type { Scope } from "../run/scope.js";
import { type Reading, readPath } from "./read-path.js";
import type { Reference } from "./reference.js";

/** Reads what a reference names. A variable that is not there is not found. */
export function readReference(reference: Reference, scope: Scope): Reading {
  const root = rootOf(reference, scope);
  if (root === undefined) return { found: false, why: aslCauses.noResults(reference.text), lacks: "value" };
  return readPath(reference.path, root);
}

/** The value a reference starts at; undefined for a variable that is not there. */
export function rootOf(reference: Reference, scope: Scope): Json | undefined {
  if (reference.from === "input") return scope.input;
  if (reference.from === "context") return scope.context;
  return Object.hasOwn(scope.variables, reference.variable) ? scope.variables[reference.variable] : undefined;
}
