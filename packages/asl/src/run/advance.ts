import type { Definition } from "../definition/definition.js";
import { closeDraft } from "../flow/close-draft.js";
import { openDraft } from "../flow/open-draft.js";
import { settle } from "../flow/settle.js";
import type { Suspending } from "../flow/suspending.js";
import { work } from "../flow/work.js";
import { react } from "../stimuli/react.js";
import type { Eventually } from "./eventually.js";
import type { Run } from "./run.js";
import type { Services } from "./services.js";
import type { Stimulus } from "./stimulus.js";
import type { Turn } from "./turn.js";

/**
 * Runs an execution on after something happened to it. A run that has ended stays as it is.
 * @param now milliseconds since 1970
 * @returns at once where no state met is in JSONata, else a promise
 */
export function advance(
  definition: Definition,
  run: Run,
  stimulus: Stimulus,
  now: number,
  services: Services,
): Eventually<Turn> {
  return settle(goOn(definition, run, stimulus, now, services));
}

function* goOn(
  definition: Definition,
  run: Run,
  stimulus: Stimulus,
  now: number,
  services: Services,
): Suspending<Turn> {
  const draft = openDraft(definition, run, now, services);
  if (!run.ended) yield* work(draft, react(draft, stimulus));
  return closeDraft(draft);
}
