import type { Definition } from "../definition/definition.js";
import type { Run } from "../run/run.js";
import type { Services } from "../run/services.js";
import type { Draft } from "./draft.js";

export function openDraft(definition: Definition, run: Run, now: number, services: Services): Draft {
  return {
    definition,
    services,
    now,
    run,
    threads: new Map(Object.entries(run.threads)),
    awaited: new Map(Object.entries(run.requests)),
    lastEventId: run.lastEventId,
    lastThread: run.lastThread,
    events: [],
    requests: [],
    cancelled: [],
    ready: [],
    own: new WeakSet(),
  };
}
