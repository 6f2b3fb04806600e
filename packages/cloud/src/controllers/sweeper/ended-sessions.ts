import { sessions } from "../../services/sts/tables.js";
import { sweepOf } from "./sweep.js";

const HOUR = 3_600_000;
/** Ended credentials are kept a while, so that they are answered as expired, not as unknown. */
const DAY = 24 * HOUR;

export const endedSessions = sweepOf({
  table: sessions,
  rows: (store) => store.all(sessions),
  dueAt: ({ expiresAt }) => expiresAt + DAY,
  every: HOUR,
});
