import { RuntimeRefusal } from "./runtime.js";

/** Docker label on a container definition that says what its rehearsal does. */
export const rehearseLabel = "understudy.rehearse";

/** What a rehearsed container does. Times are ms after its start. */
export interface RehearseScript {
  /** Absent: it runs until it is stopped. */
  readonly exit?: { readonly code: number; readonly after: number };
  readonly healthyAfter?: number;
  readonly unhealthyAfter?: number;
  /** From then on it answers no health check of a load balancer. */
  readonly unreachableAfter?: number;
  /** Percent of what the task may use. */
  readonly cpuPercent?: number;
  readonly memoryPercent?: number;
  /** It is killed for memory, ms after its start. */
  readonly outOfMemoryAfter?: number;
  /** Its image is not had. */
  readonly pull?: PullTrouble;
  /** Its task's network leads nowhere: neither to the registry nor to AWS. */
  readonly noNetwork?: true;
}

/** What a rehearsed pull may end in, as the label says it; the refusal that comes of it, and the words in which Docker tells of it. */
export const pullTroubles = {
  "not-found": [
    "image-not-found",
    "Error response from daemon: pull access denied, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
  ],
  "invalid-reference": ["image-invalid", "invalid reference format"],
  denied: ["image-denied", "Error response from daemon: denied: Your authorization token is not valid"],
  timeout: [
    "registry-unreachable",
    "Error response from daemon: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
  ],
  "rate-limited": [
    "image-rate-limited",
    "toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit",
  ],
  "wrong-platform": ["image-platform", "no matching manifest for linux/amd64 in the manifest list entries"],
  "layer-failed": [
    "image-layer",
    "failed to copy: httpReaderSeeker: failed open: unexpected status code 403 Forbidden",
  ],
} as const satisfies { readonly [name: string]: readonly [RuntimeRefusal["kind"], string] };

export type PullTrouble = keyof typeof pullTroubles;

type Part = Partial<RehearseScript> & { readonly run?: true };

/** One entry a form; the first that matches reads the part. */
const forms: readonly (readonly [RegExp, (words: readonly string[]) => Part | undefined])[] = [
  [/^run$/i, () => ({ run: true })],
  [/^exit (\d+) after (\S+)$/i, ([code, time]) => exit(Number(code), parseDuration(time))],
  [/^healthy after (\S+)$/i, ([time]) => known("healthyAfter", parseDuration(time))],
  [/^unhealthy after (\S+)$/i, ([time]) => known("unhealthyAfter", parseDuration(time))],
  [/^unreachable after (\S+)$/i, ([time]) => known("unreachableAfter", parseDuration(time))],
  [/^cpu (\d+(?:\.\d+)?)%$/i, ([percent]) => ({ cpuPercent: Number(percent) })],
  [/^memory (\d+(?:\.\d+)?)%$/i, ([percent]) => ({ memoryPercent: Number(percent) })],
  [/^out of memory after (\S+)$/i, ([time]) => known("outOfMemoryAfter", parseDuration(time))],
  [/^pull (\S+)$/i, ([trouble = ""]) => (isPullTrouble(trouble) ? { pull: trouble } : undefined)],
  [/^no network$/i, () => ({ noNetwork: true })],
];

/**
 * Reads the value of the label: parts joined by `;` of `run` (the default), `exit CODE after DURATION`, `healthy after DURATION`,
 * `unhealthy after DURATION`, `unreachable after DURATION`, `cpu N%`, `memory N%`, `out of memory after DURATION`, `pull TROUBLE`, `no network`.
 * Durations are written `10s`, `1m30s`, `2h`, `500ms`.
 * @throws RuntimeRefusal (cannot-start) that names the part it cannot read.
 */
export function parseRehearseScript(text: string): RehearseScript {
  const parts = text
    .split(";")
    .map((part) => part.trim().replace(/\s+/g, " "))
    .filter((part) => part !== "");
  let script: Part = {};
  for (const part of parts) {
    const read = readPart(part);
    if (!read) throw unreadable(text, `"${part}" is none of ${syntax}`);
    const twice = Object.keys(read).find((name) => name in script);
    if (twice) throw unreadable(text, `"${part}" says again what another part says`);
    script = { ...script, ...read };
  }
  const { run, ...rest } = script;
  const ends = rest.exit ?? rest.outOfMemoryAfter;
  if (run && ends !== undefined) throw unreadable(text, "it says both run and exit");
  return rest;
}

const syntax =
  "run, exit CODE after DURATION, healthy after DURATION, unhealthy after DURATION, unreachable after DURATION, cpu N%, memory N%, out of memory after DURATION, pull not-found|invalid-reference|denied|timeout|rate-limited|wrong-platform|layer-failed, no network (a duration is written 10s, 1m30s or 2h)";

function readPart(part: string): Part | undefined {
  for (const [form, read] of forms) {
    const match = form.exec(part);
    if (match) return read(match.slice(1));
  }
  return undefined;
}

function exit(code: number, after: number | undefined): Part | undefined {
  return after === undefined || code > 255 ? undefined : { exit: { code, after } };
}

const isPullTrouble = (text: string): text is PullTrouble => Object.hasOwn(pullTroubles, text);

function known(
  name: "healthyAfter" | "unhealthyAfter" | "unreachableAfter" | "outOfMemoryAfter",
  time: number | undefined,
): Part | undefined {
  return time === undefined ? undefined : { [name]: time };
}

/** ms, or undefined for what is no duration. */
function parseDuration(text = ""): number | undefined {
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/i.exec(text);
  if (!match || text === "") return undefined;
  const [hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

function unreadable(text: string, why: string): RuntimeRefusal {
  return new RuntimeRefusal(
    "cannot-start",
    `The docker label ${rehearseLabel}=${JSON.stringify(text)} cannot be read: ${why}.`,
  );
}
