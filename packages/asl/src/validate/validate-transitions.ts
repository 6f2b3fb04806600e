import { aslProblems } from "@understudy/catalogue";
import type { Machine, State } from "../definition/machine.js";
import { isJsonObject } from "../json/is-json-object.js";
import type { Json } from "../json/json.js";
import type { JsonObject } from "../json/json-object.js";
import type { Findings } from "./findings.js";

/**
 * Whether every transition of a machine leads somewhere, every state is led to, and the whole can end; and so inwards. Order and rules
 * measured on AWS: floci-io/floci #2735, #2786. A machine without an end is told so alone, and only the outermost needs one.
 */
export function validateTransitions(machine: JsonObject, place: string, findings: Findings): void {
  const { States: states, StartAt: first } = machine as unknown as Machine;
  const leads = Object.entries(states).flatMap(([name, state]) => targetsOf(state, `${place}/States/${name}`));
  for (const { target, location } of [{ target: first, location: `${place}/StartAt` }, ...leads]) {
    if (!Object.hasOwn(states, target)) {
      findings.error("MISSING_TRANSITION_TARGET", aslProblems.missingTarget(target), location);
    }
  }
  if (place === "" && !Object.values(states).some(isTerminal)) {
    findings.error("MISSING_END_STATE", aslProblems.noEnd);
  } else validateReach(states, first, place, findings);
  for (const [name, state] of Object.entries(states)) {
    for (const [at, inner] of machinesIn(state)) validateTransitions(inner, `${place}/States/${name}/${at}`, findings);
  }
}

function validateReach(states: Machine["States"], first: string, place: string, findings: Findings): void {
  const reached = new Set<string>();
  const left = [first];
  while (left.length > 0) {
    const name = left.pop()!;
    if (reached.has(name) || !Object.hasOwn(states, name)) continue;
    reached.add(name);
    for (const { target } of targetsOf(states[name]!, "")) left.push(target);
  }
  for (const name of Object.keys(states)) {
    if (reached.has(name)) continue;
    findings.error("MISSING_TRANSITION_TARGET", aslProblems.unreachable(name), `${place}/States/${name}`);
  }
}

function isTerminal(state: State): boolean {
  return state.End === true || state.Type === "Succeed" || state.Type === "Fail";
}

interface Target {
  readonly target: string;
  readonly location: string;
}

function targetsOf(state: State, place: string): readonly Target[] {
  const own = [
    ["Next", state.Next],
    ["Default", state.Default],
  ].flatMap(([field, target]) => (typeof target === "string" ? [{ target, location: `${place}/${field}` }] : []));
  return [...own, ...inEntries(state.Choices, `${place}/Choices`), ...inEntries(state.Catch, `${place}/Catch`)];
}

function inEntries(list: Json | undefined, place: string): readonly Target[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, i) =>
    isJsonObject(entry) && typeof entry.Next === "string"
      ? [{ target: entry.Next, location: `${place}[${i}]/Next` }]
      : [],
  );
}

function machinesIn(state: State): readonly [string, JsonObject][] {
  const branches = Array.isArray(state.Branches) ? (state.Branches as readonly JsonObject[]) : [];
  const processors = ["ItemProcessor", "Iterator"].filter((field) => isJsonObject(state[field]));
  return [
    ...branches.map((branch, i): [string, JsonObject] => [`Branches[${i}]`, branch]),
    ...processors.map((field): [string, JsonObject] => [field, state[field] as JsonObject]),
  ];
}
