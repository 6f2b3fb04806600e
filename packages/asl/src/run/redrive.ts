import type { Definition } from "../definition/definition.js";
import { closeDraft } from "../flow/close-draft.js";
import { openDraft } from "../flow/open-draft.js";
import { record } from "../flow/record.js";
import { settle } from "../flow/settle.js";
import type { Suspending } from "../flow/suspending.js";
import { work } from "../flow/work.js";
import type { JsonObject } from "../json/json-object.js";
import { deadlineOf } from "./deadline-of.js";
import type { Eventually } from "./eventually.js";
import type { Run } from "./run.js";
import type { Services } from "./services.js";
import type { Turn } from "./turn.js";

/**
 * Takes up an execution that did not succeed in the state it ended in, with that state's input and the variables of then.
 * DIFFERS: AWS runs only those branches and iterations of a Parallel or Map again that did not succeed; here all of them are.
 * @param now milliseconds since 1970
 * @returns undefined when there is nothing to take up: it runs, or it succeeded
 */
export function redrive(
  definition: Definition,
  run: Run,
  now: number,
  services: Services,
): Eventually<Turn> | undefined {
  if (!run.ended || run.redrivable === undefined) return undefined;
  return settle(goOn(definition, run, now, services));
}

function* goOn(definition: Definition, run: Run, now: number, services: Services): Suspending<Turn> {
  const { redrivable, ...rest } = run;
  const execution = run.context.Execution as JsonObject;
  const redriveCount = (execution.RedriveCount as number) + 1;
  const Execution = { ...execution, RedriveCount: redriveCount, RedriveTime: new Date(now).toISOString() };
  const deadline = deadlineOf(definition, run.machine, now);
  const again = { ...rest, ended: false, deadline, context: { ...run.context, Execution } };
  const draft = openDraft(definition, again, now, services);
  const lastEventId = record(draft, "ExecutionRedriven", draft.lastEventId, {
    executionRedrivenEventDetails: { redriveCount },
  });
  draft.threads.set(redrivable!.id, { ...redrivable!, lastEventId });
  draft.ready.push(redrivable!.id);
  yield* work(draft, nothing());
  return closeDraft(draft);
}

function* nothing(): Suspending<void> {}
