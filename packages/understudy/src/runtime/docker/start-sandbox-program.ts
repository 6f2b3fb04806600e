import { RuntimeRefusal } from "@understudy/cloud";
import { startContainer } from "./containers.js";
import type { Engine } from "./engine.js";
import { createLogReader } from "./log-reader.js";

/** ms. */
const patience = 30_000;
const ready = "ready";

/**
 * Starts a pause or relay container and waits until its program says that the network is set up: a task container that came
 * earlier would miss its credentials.
 * @returns what the program said before it was ready.
 * @throws RuntimeRefusal (cannot-create) with the program's words; DockerError
 */
export async function startSandboxProgram(engine: Engine, id: string): Promise<readonly string[]> {
  const since = Math.floor(Date.now() / 1000) - 1;
  await startContainer(engine, id);
  const said = await linesUntilReady(engine, id, since);
  if (said.at(-1) === ready) return said.slice(0, -1);
  throw new RuntimeRefusal("cannot-create", said.join("; ") || "the sandbox program ended without a word");
}

async function linesUntilReady(engine: Engine, id: string, since: number): Promise<readonly string[]> {
  const query = { stdout: 1, follow: 1, timestamps: 1, since };
  const signal = AbortSignal.timeout(patience);
  const stream = await engine.api.open("GET", `/containers/${id}/logs`, { query, signal });
  const lines: string[] = [];
  const reader = createLogReader(false, ({ message }) => lines.push(message));
  for await (const chunk of stream) {
    reader.push(chunk as Buffer);
    if (lines.at(-1) === ready) break;
  }
  return lines;
}
