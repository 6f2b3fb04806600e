import type { LogFollower, LogLine } from "@understudy/cloud";
import { retryPause } from "./backoff.js";
import type { DockerApi } from "./docker-api.js";
import { DockerError } from "./docker-error.js";
import type { ContainerDetails } from "./docker-types.js";
import { createLogReader, type RawLine } from "./log-reader.js";
import { formatNanoseconds } from "./nanoseconds.js";

export interface FollowedContainer {
  readonly id: string;
  /** It has a terminal: its log comes without frames. */
  readonly terminal: boolean;
}

/**
 * Gives every line of a container written since `since` (ms since epoch), each once, until the container has ended or the
 * follower is stopped. Survives the loss of the engine: it reconnects from the last line given.
 * @param closing stops it, too.
 */
export function followLogs(
  api: DockerApi,
  container: FollowedContainer,
  since: number,
  onLine: (line: LogLine) => void,
  closing: AbortSignal,
): LogFollower {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, closing]);
  const fresh = createDeduplicator(BigInt(since) * 1_000_000n, ({ time, message, stream }) => {
    if (!signal.aborted) onLine({ timestamp: Number(time / 1_000_000n), message, stream });
  });
  return { ended: followUntilEnd(api, container, fresh, signal), stop: () => stop.abort() };
}

interface Deduplicator {
  /** Where to go on reading from; the engine gives lines of this very time again. */
  resume(): bigint;
  give(line: RawLine): void;
}

/** Lines of one time stamp are counted, so that after a reconnect exactly those not yet given are. */
function createDeduplicator(since: bigint, onLine: (line: RawLine) => void): Deduplicator {
  let last = since;
  let given = 0;
  let skip = 0;
  return {
    resume: () => {
      skip = given;
      return last;
    },
    give: (line) => {
      if (line.time === last && skip > 0) {
        skip -= 1;
        return;
      }
      if (line.time < since) return;
      given = line.time === last ? given + 1 : 1;
      last = line.time;
      onLine(line);
    },
  };
}

/** Resolves when everything was read, or it was stopped; never rejects. */
async function followUntilEnd(
  api: DockerApi,
  container: FollowedContainer,
  lines: Deduplicator,
  signal: AbortSignal,
): Promise<void> {
  for (let attempt = 0; !signal.aborted; ) {
    try {
      await read(api, container, lines, true, signal);
      attempt = 0;
      if (await hasEnded(api, container.id, signal)) {
        // The engine (20.10) may end a followed log before the last line is in it; once the container has ended, all are.
        await read(api, container, lines, false, signal);
        return;
      }
    } catch (error) {
      if (error instanceof DockerError && error.status === 404) return;
    }
    await retryPause(attempt++, signal);
  }
}

async function read(
  api: DockerApi,
  container: FollowedContainer,
  lines: Deduplicator,
  follow: boolean,
  signal: AbortSignal,
): Promise<void> {
  const query = { stdout: 1, stderr: 1, follow, timestamps: 1, since: formatNanoseconds(lines.resume()) };
  const stream = await api.open("GET", `/containers/${container.id}/logs`, { query, signal });
  const reader = createLogReader(container.terminal, (line) => lines.give(line));
  for await (const chunk of stream) reader.push(chunk as Buffer);
  reader.end();
}

/** A stream that ended while the container runs was cut. */
async function hasEnded(api: DockerApi, id: string, signal: AbortSignal): Promise<boolean> {
  const details = await api.call<ContainerDetails>("GET", `/containers/${id}/json`, { signal });
  return details.State.Status !== "running" && details.State.Status !== "paused";
}
