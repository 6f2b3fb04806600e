import { eventsPatternInvalid, refuse } from "@understudy/catalogue";

/** Refuses an event pattern for that reason. @throws Failure events.pattern-invalid */
export function refusePattern(reason: string): never {
  return refuse(eventsPatternInvalid, { reason });
}
