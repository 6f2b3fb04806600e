import type { IncomingMessage } from "node:http";
import { retryPause } from "./backoff.js";
import type { DockerApi } from "./docker-api.js";
import type { EngineEvent } from "./docker-types.js";
import { jsonLines } from "./json-lines.js";
import { labelFilter, labels } from "./labels.js";

export interface EventListener {
  onEvent(event: EngineEvent): void;
  /** The stream was lost and is back: what happened in between is not known. */
  onReconnect(): void;
}

/**
 * Watches what happens to the containers of an instance. Resolves when the engine has begun to tell, so that nothing started
 * afterwards is missed; reconnects by itself until `signal`.
 * @throws DockerError when the first connection fails.
 */
export async function watchEvents(
  api: DockerApi,
  instance: string,
  listener: EventListener,
  signal: AbortSignal,
): Promise<void> {
  const connect = () => api.open("GET", "/events", { query: { filters: eventFilter(instance) }, signal });
  const first = await connect();
  void follow(first, connect, listener, signal);
}

function eventFilter(instance: string): object {
  return {
    type: ["container"],
    ...labelFilter({ [labels.instance]: instance }),
    event: ["start", "die", "oom", "health_status", "destroy"],
  };
}

async function follow(
  first: IncomingMessage,
  connect: () => Promise<IncomingMessage>,
  listener: EventListener,
  signal: AbortSignal,
): Promise<void> {
  let stream: IncomingMessage | undefined = first;
  for (let attempt = 0; !signal.aborted; ) {
    try {
      const lost = stream === undefined;
      stream ??= await connect();
      attempt = 0;
      if (lost) listener.onReconnect();
      for await (const event of jsonLines<EngineEvent>(stream)) listener.onEvent(event);
    } catch {
      // The engine went away, which reconnecting heals; other than its absence nothing can fail here.
    }
    stream = undefined;
    await retryPause(attempt++, signal);
  }
}
