import { timingSafeEqual } from "node:crypto";
import type { Terminal } from "@understudy/cloud";
import { splitCommand, takeExecSession } from "@understudy/cloud";
import type { Host } from "../host/host.js";
import type { Session } from "./data-channel.js";

/** The session of ExecuteCommand that the token opens, once; undefined when there is none. */
export async function openSession(host: Host, sessionId: string, token: string): Promise<Session | undefined> {
  const { store } = host.cloud;
  const isToken = (kept: string) => isSame(kept, token);
  const row = takeExecSession(store, sessionId, isToken, host.clock.now());
  if (!row) return undefined;
  // A token must not serve again after a crash.
  await host.journal.durable(store.revision);
  return { sessionId, start: () => start(host, row.taskId, row.container, splitCommand(row.command)) };
}

async function start(
  { runtime }: Host,
  taskId: string,
  container: string,
  command: readonly string[],
): Promise<Terminal> {
  if (!runtime.exec) throw new Error(`Understudy rehearses: no container of the name ${container} runs here.`);
  return runtime.exec(taskId, container, command);
}

function isSame(kept: string, shown: string): boolean {
  const [left, right] = [Buffer.from(kept), Buffer.from(shown)];
  return left.length === right.length && timingSafeEqual(left, right);
}
