import type { Json, JsonObject } from "@understudy/asl";

/** The state that is tried, in a machine of its own. */
export interface TestMachine {
  readonly definition: string;
  readonly state: JsonObject;
}

export const TESTED = "TestState";
const VARIABLES = "TestVariables";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The state that a text defines: alone, or by its name in a whole machine. Undefined where there is none. */
export function stateOf(definition: Json, stateName: string | undefined): JsonObject | undefined {
  if (stateName === undefined) return isObject(definition) ? definition : undefined;
  const states = isObject(definition) ? definition.States : undefined;
  const state = isObject(states) ? states[stateName] : undefined;
  if (!isObject(state) || !isObject(definition)) return undefined;
  const language = state.QueryLanguage ?? definition.QueryLanguage;
  return { ...state, ...(language !== undefined && { QueryLanguage: language }) };
}

/**
 * A machine that begins with the state and ends wherever it goes next. It is not tried again: what a retrier would do is told, not
 * done. Variables are set by a state before it.
 */
export function testMachine(state: JsonObject, variables: JsonObject | undefined): TestMachine {
  const { Retry: _told, ...tried } = state;
  const stubs = targetsOf(state).map((name) => [name, { Type: "Succeed" }]);
  const before = { [VARIABLES]: { Type: "Pass", Assign: variables ?? {}, Next: TESTED } };
  const States = { ...Object.fromEntries(stubs), ...(variables && before), [TESTED]: tried };
  const definition = JSON.stringify({ StartAt: variables ? VARIABLES : TESTED, States });
  return { definition, state };
}

/** Names of the states to which a state may go. */
function targetsOf(state: JsonObject): readonly string[] {
  const lists = [state.Choices, state.Catch].flatMap((list) => (Array.isArray(list) ? (list as readonly Json[]) : []));
  const named = [state.Next, state.Default, ...lists.map((one) => (isObject(one) ? one.Next : undefined))];
  return [...new Set(named.filter((name): name is string => typeof name === "string"))];
}
