/** Sessions that ExecuteCommand has begun and that nobody has opened yet. */
import type { Store } from "../../store/store.js";
import { table } from "../../store/table.js";
import type { Place } from "./arn.js";

export interface ExecSessionRow extends Place {
  /** `ecs-execute-command-…` */
  readonly sessionId: string;
  /** Whoever shows it may open the session, once. */
  readonly token: string;
  readonly taskArn: string;
  readonly taskId: string;
  readonly container: string;
  readonly command: string;
  /** ms since epoch. */
  readonly expiresAt: number;
}

export const execSessions = table<ExecSessionRow>()({
  name: "ecs.exec-session",
  key: (row) => row.sessionId,
  indexes: { all: () => "all" },
});

/** How long a token serves, ms. DIFFERS: AWS's is not documented; a client opens the session at once. */
const LIFETIME = 60_000;

/** Keeps a session; those that nobody opened in time go. */
export function putExecSession(store: Store, session: Omit<ExecSessionRow, "expiresAt">, now: number): void {
  for (const old of store.list(execSessions, "all", "all"))
    if (old.expiresAt <= now) store.delete(execSessions, old.sessionId);
  store.put(execSessions, { ...session, expiresAt: now + LIFETIME });
}

/**
 * The session, which is opened herewith: a second time there is none.
 * @param isToken compares, in constant time, the token that was shown.
 */
export function takeExecSession(
  store: Store,
  sessionId: string,
  isToken: (token: string) => boolean,
  now: number,
): ExecSessionRow | undefined {
  const session = store.get(execSessions, sessionId);
  if (!session || session.expiresAt <= now || !isToken(session.token)) return undefined;
  store.delete(execSessions, sessionId);
  return session;
}
