import type { HistoryEvent, Json, JsonObject } from "@understudy/asl";
import type { ExecutionRow } from "../tables.js";
import { TESTED } from "./test-machine.js";

type Details = { readonly [member: string]: unknown };

const detailsOf = (event: HistoryEvent | undefined): Details =>
  (Object.entries(event ?? {}).find(([name]) => name.endsWith("EventDetails"))?.[1] as Details | undefined) ?? {};
const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/**
 * What TestState answers of an execution that has ended. Source: AWS Step Functions API reference, TestState.
 * DIFFERS: of the data after each step, what the history holds is shown, and what follows from fields that the state does not have.
 */
export function testOutcome(row: ExecutionRow, events: readonly HistoryEvent[], state: JsonObject, inspect: boolean) {
  const entered = events.findIndex((event) => /StateEntered$/.test(event.type) && detailsOf(event).name === TESTED);
  const own = events.slice(entered + 1);
  const exited = own.find((event) => /StateExited$/.test(event.type) && detailsOf(event).name === TESTED);
  const next = own.find((event) => /StateEntered$/.test(event.type) && detailsOf(event).name !== TESTED);
  const failed = own.find(({ type }) => /(Failed|TimedOut)$/.test(type) && !/^Execution/.test(type));
  const output = text(detailsOf(exited).output);
  const nextState = text(detailsOf(next).name) ?? undefined;
  const told =
    exited && failed ? { ...errorOf(detailsOf(failed)), status: "CAUGHT_ERROR" as const } : ended(row, state);
  return {
    ...told,
    ...(output !== undefined && { output }),
    ...(nextState !== undefined && { nextState }),
    ...(inspect && { inspectionData: inspection(row.input, own, state, output) }),
  };
}

function ended(row: ExecutionRow, state: JsonObject) {
  if (row.status === "SUCCEEDED") return { status: "SUCCEEDED" as const };
  const status = isRetried(row.error ?? "", state) ? ("RETRIABLE" as const) : ("FAILED" as const);
  return { status, ...errorOf({ error: row.error, cause: row.cause }) };
}

const errorOf = ({ error, cause }: Details) => ({
  ...(text(error) !== undefined && { error: text(error) }),
  ...(text(cause) !== undefined && { cause: text(cause) }),
});

/** Whether one of the state's retriers would try again. */
function isRetried(error: string, { Retry }: JsonObject): boolean {
  const retriers = Array.isArray(Retry) ? (Retry as readonly { readonly ErrorEquals?: readonly Json[] }[]) : [];
  const names = retriers.flatMap(({ ErrorEquals = [] }) => ErrorEquals);
  const failed = error !== "States.Timeout" && names.includes("States.TaskFailed");
  return names.includes(error) || names.includes("States.ALL") || failed;
}

function inspection(input: string, own: readonly HistoryEvent[], state: JsonObject, output: string | undefined) {
  const lacks = (...names: readonly string[]) => names.every((name) => state[name] === undefined);
  const scheduled = own.find(({ type }) => /Scheduled$/.test(type));
  const parameters = text(detailsOf(scheduled).parameters) ?? text(detailsOf(scheduled).input);
  const result = text(detailsOf(own.find(({ type }) => /Succeeded$/.test(type) && !/^Execution/.test(type))).output);
  const jsonata = state.QueryLanguage === "JSONata";
  const shown = {
    input,
    afterArguments: jsonata ? parameters : undefined,
    afterInputPath: !jsonata && lacks("InputPath") ? input : undefined,
    afterParameters: jsonata ? undefined : (parameters ?? (lacks("InputPath", "Parameters") ? input : undefined)),
    result: result ?? (state.Result === undefined ? undefined : JSON.stringify(state.Result)),
    afterResultSelector: !jsonata && lacks("ResultSelector") ? result : undefined,
    afterResultPath: !jsonata && lacks("OutputPath") ? output : undefined,
  };
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined));
}
