import { aslCauses } from "@understudy/catalogue";
import type { HistoryEvent } from "../run/history-event.js";
import type { Draft } from "./draft.js";
import { HistoryFull } from "./history-full.js";

/**
 * AWS: an execution has at most 25,000 events; the last of them is its failure.
 * DIFFERS: an EXPRESS execution has no such bound on AWS but five minutes; here the bound keeps an endless loop from taking the process.
 */
export const mostEvents = 25_000;

/**
 * Writes an event into the history. @param details under AWS's member name, `{ stateEnteredEventDetails: { … } }`
 * @returns its id @throws HistoryFull when there is no place but for the failure
 */
export function record(draft: Draft, type: string, previousEventId: number, details: object = {}): number {
  if (draft.lastEventId >= mostEvents - 1 && !type.startsWith("Execution")) {
    throw new HistoryFull(aslCauses.historyFull(mostEvents));
  }
  const id = ++draft.lastEventId;
  draft.events.push({ timestamp: draft.now, type, id, previousEventId, ...details } as HistoryEvent);
  return id;
}
