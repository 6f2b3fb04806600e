import { RuntimeRefusal } from "@understudy/cloud";
import { startContainer } from "./containers.js";
import type { Engine } from "./engine.js";
import { createLogReader } from "./log-reader.js";

const patience = 30_000;

/**
 * Starts a pause or relay container and waits until its program says that the network is set up: a task container that came
 * earlier would miss its credentials.
 * @throws RuntimeRefusal (cannot-create) with the program's words; DockerError
 */
export async function startSandboxProgram(engine: Engine, id: string): Promise<void> {
  const started = Math.floor(Date.now() / 1000) - 1;
  await startContainer(engine, id);
  const said = await firstLine(engine, id, started);
  if (said !== "ready") throw new RuntimeRefusal("cannot-create", said ?? "the sandbox program ended without a word");
}

async function firstLine(engine: Engine, id: string, since: number): Promise<string | undefined> {
  const query = { stdout: 1, follow: 1, timestamps: 1, since };
  const signal = AbortSignal.timeout(patience);
  const stream = await engine.api.open("GET", `/containers/${id}/logs`, { query, signal });
  let first: string | undefined;
  const reader = createLogReader(false, ({ message }) => {
    first ??= message;
  });
  for await (const chunk of stream) {
    reader.push(chunk as Buffer);
    if (first !== undefined) break;
  }
  return first;
}
