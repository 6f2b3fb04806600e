import type { Thread } from "../run/run.js";
import type { Turn } from "../run/turn.js";
import type { Draft } from "./draft.js";

/** The turn a draft has become. A run that ended keeps nothing but its end. */
export function closeDraft(draft: Draft): Turn {
  const ended = draft.run.ended || draft.ended !== undefined;
  const run = {
    ...draft.run,
    lastEventId: draft.lastEventId,
    lastThread: draft.lastThread,
    threads: ended ? {} : Object.fromEntries(draft.threads),
    requests: ended ? {} : Object.fromEntries(draft.awaited),
    ended,
    ...(draft.ended !== undefined && { redrivable: redrivableOf(draft) }),
  };
  const cancelled = draft.ended === undefined ? draft.cancelled : [...draft.cancelled, ...draft.awaited.keys()];
  const asked = new Set(draft.requests.map((request) => request.id));
  const dropped = new Set(cancelled);
  return {
    run,
    events: draft.events,
    requests: draft.requests.filter((request) => !dropped.has(request.id)),
    cancelled: cancelled.filter((id) => !asked.has(id)),
    wakeAt: ended ? undefined : earliest(draft),
    ended: draft.ended,
  };
}

/** The execution's own thread, in the state it failed in: a redrive tries that again. */
function redrivableOf(draft: Draft): Thread | undefined {
  if (draft.ended?.status === "SUCCEEDED") return undefined;
  const root = [...draft.threads.values()].find(({ parent }) => parent === undefined);
  return root && { ...root, waiting: undefined, retries: [] };
}

function earliest(draft: Draft): number | undefined {
  const times = [...draft.threads.values()].flatMap(timesOf);
  if (draft.run.deadline !== undefined) times.push(draft.run.deadline);
  return times.length > 0 ? times.reduce((first, time) => Math.min(first, time)) : undefined;
}

/** The times a thread waits for. */
export function timesOf(thread: Thread): number[] {
  const { waiting } = thread;
  if (waiting?.for === "time" || waiting?.for === "retry") return [waiting.until];
  if (waiting?.for !== "task") return [];
  return [waiting.timeoutAt, waiting.heartbeatAt].filter((time) => time !== undefined);
}
