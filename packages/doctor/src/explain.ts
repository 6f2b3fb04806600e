import {
  type AnyFailureMode,
  allFailureModes,
  type Diagnosis,
  diagnose,
  type FailureRecord,
  type KnownCause,
} from "@understudy/catalogue";
import type { ExplainedCause, Explanation } from "./explanation.js";
import { fillCommand, fillWords, type Known } from "./fill.js";
import type { Told } from "./worlds/known.js";
import { possibleCauses } from "./worlds/possible-causes.js";

export interface ExplainOptions {
  /** The failure modes to look among; default all of the catalogue. */
  readonly modes?: readonly AnyFailureMode[];
}

/** Explains a pasted text from its words alone; undefined when it tells of no failure that is known. */
export function explainText(text: string, options: ExplainOptions = {}): Explanation | undefined {
  const diagnosis = diagnose(text, options.modes ?? allFailureModes);
  return diagnosis && explainDiagnosis(diagnosis);
}

/** Explains what a server remembers: it saw the cause. */
export function explainRecord(record: FailureRecord, options: ExplainOptions = {}): Explanation {
  const modes = options.modes ?? allFailureModes;
  const mode = modes.find((each) => each.id === record.failure);
  const diagnosis = diagnose(record.message, modes);
  const inner = diagnosis?.mode.id === record.failure ? diagnosis.nested : undefined;
  const { operation } = record.surface;
  const told = toldOf(record.failure, record.message, { ...inner?.values, ...record.values }, operation);
  return {
    failure: record.failure,
    message: record.message,
    code: record.code,
    values: record.values,
    exact: true,
    surfaces: mode?.surfaces ?? [],
    ...(mode ? { words: fillWords(mode.words, record.values) } : {}),
    causes: record.cause ? [explained(mode, record.cause, told, true)] : candidates(mode, told),
    // Where the cause was seen there is nothing left to guess from the sentence inside.
    ...(inner && !record.cause ? { nested: explainDiagnosis(inner, true) } : {}),
    record,
  };
}

/** @param inside it stands inside the text of another failure. */
function explainDiagnosis(diagnosis: Diagnosis, inside = false): Explanation {
  const { mode, values, exact, nested, operation } = diagnosis;
  const known: Known = values;
  const all = Object.fromEntries(mode.template.names.map((name) => [name, known[name] ?? `<${name}>`]));
  const message = mode.template.format(all);
  const told = toldOf(mode.id, message, { ...nested?.values, ...values }, operation);
  const code = diagnosis.code ?? mode.code;
  const inner = nested && { ...nested, ...(operation ? { operation: nested.operation ?? operation } : {}) };
  return {
    failure: mode.id,
    message,
    ...(code ? { code } : {}),
    values,
    exact,
    surfaces: mode.surfaces,
    words: fillWords(mode.words, known),
    causes: candidates(mode, { ...told, inside }),
    ...(inner ? { nested: explainDiagnosis(inner, true) } : {}),
  };
}

/** The values, and what can be read off them: causes speak of a role's name where the text has its ARN. */
function toldOf(failure: string, message: string, values: Known, operation: string | undefined): Told {
  const roleArn = values.roleArn ?? values.role;
  const roleName = values.roleName ?? roleArn?.slice(roleArn.lastIndexOf("/") + 1);
  return {
    failure,
    message,
    values: { ...values, ...(roleName ? { roleName } : {}) },
    ...(operation ? { operation } : {}),
  };
}

function candidates(mode: AnyFailureMode | undefined, told: Told): readonly ExplainedCause[] {
  return mode ? possibleCauses(mode, told).map((cause) => explained(mode, cause, told, false)) : [];
}

function explained(mode: AnyFailureMode | undefined, cause: KnownCause, told: Told, held: boolean): ExplainedCause {
  const declared = mode?.causes.find((each) => each.id === cause.id);
  const known: Known = { ...told.values, ...cause.evidence };
  return {
    id: cause.id,
    held,
    ...(declared ? { words: fillWords(declared.words, known) } : {}),
    evidence: cause.evidence,
    ...(declared?.decide && !held ? { decide: fillCommand(declared.decide, known) } : {}),
    fixes: cause.fixes,
  };
}
