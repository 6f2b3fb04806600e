/** `/_understudy/…`: health, clock, reset, decisions, failures, load of services, keys of token issuers, snapshots. For this machine's user; containers cannot reach it. */
import type { StoreDump, ToldLoad } from "@understudy/cloud";
import { failures, listIssuerKeys, putIssuerKeys, putServiceLoad } from "@understudy/cloud";
import { parseDuration } from "../host/duration.js";
import type { Host } from "../host/host.js";
import type { HttpRequest, HttpResponse } from "../wire/index.js";

export type ControlApi = (request: HttpRequest) => Promise<HttpResponse>;

export interface ControlFacts {
  readonly version: string;
  readonly runtime: string;
}

type Handler = (request: HttpRequest, host: Host, part: string) => Promise<HttpResponse> | HttpResponse;

const PREFIX = "/_understudy/";

export function createControlApi(host: () => Host, facts: () => ControlFacts): ControlApi {
  const routes: { readonly [route: string]: Handler } = {
    "GET health": (_request, { clock }) => json(200, { status: "ready", ...facts(), now: iso(clock.now()) }),
    "POST reset": async (_request, one) => {
      await one.reset();
      return { status: 204, headers: {}, body: "" };
    },
    "GET clock": (_request, { clock, manualClock }) =>
      json(200, { now: iso(clock.now()), manual: manualClock !== undefined }),
    "POST clock": advance,
    "GET decisions": (request, { cloud }, id) =>
      id ? oneDecision(cloud, id) : json(200, { decisions: cloud.decisions.list(limitOf(request)) }),
    "GET failures": (request, { cloud }) => json(200, { failures: listFailures(cloud, limitOf(request)) }),
    "PUT load": tellLoad,
    "GET oidc-keys": (_request, { cloud }) => json(200, { issuers: listIssuerKeys(cloud.store) }),
    "PUT oidc-keys": tellKeys,
    "GET snapshot": (_request, { cloud }) => json(200, cloud.store.dump()),
    "PUT snapshot": restore,
  };
  return async (request) => {
    const [name = "", part = ""] = request.path.slice(PREFIX.length).split("/");
    const handler = routes[`${request.method} ${name}`];
    if (handler) return handler(request, host(), part);
    const known = Object.keys(routes)
      .filter((route) => route.endsWith(` ${name}`))
      .map((route) => route.split(" ")[0]);
    if (known.length > 0) return json(405, { message: `Use ${known.join(" or ")}.` });
    return json(404, { message: `There is no ${PREFIX}${name}.` });
  };
}

async function advance(request: HttpRequest, { manualClock, cloud }: Host): Promise<HttpResponse> {
  if (!manualClock) return json(409, { message: "The clock is real: start with --clock manual to advance it." });
  const body = parseJson(request) as { advance?: unknown } | undefined;
  const duration = typeof body?.advance === "string" ? parseDuration(body.advance) : undefined;
  if (duration === undefined) return json(400, { message: 'Send {"advance":"10m"}: a number with ms, s, m, h or d.' });
  await manualClock.advanceTo(manualClock.now() + duration, () => cloud.settle());
  return json(200, { now: iso(manualClock.now()) });
}

function oneDecision(cloud: Host["cloud"], id: string): HttpResponse {
  const decision = cloud.decisions.find(id);
  return decision ? json(200, decision) : json(404, { message: "That decision is not kept (any more)." });
}

/** Newest first. */
function listFailures(cloud: Host["cloud"], limit: number) {
  const rows = cloud.store.list(failures, "all", "all");
  return rows
    .slice(-limit)
    .reverse()
    .map(({ record, times }) => ({ ...record, times }));
}

async function restore(request: HttpRequest, host: Host): Promise<HttpResponse> {
  const dump = parseJson(request);
  if (!isDump(dump)) return json(400, { message: "Send what GET /_understudy/snapshot gave." });
  await host.restore(dump);
  return { status: 204, headers: {}, body: "" };
}

async function tellLoad(request: HttpRequest, { cloud, journal }: Host): Promise<HttpResponse> {
  const told = parseJson(request);
  if (!isLoad(told)) {
    return json(400, { message: 'Send {"service":"web","cpu":45,"memory":20}: percent; null to measure again.' });
  }
  const load = putServiceLoad(cloud.store, told);
  if (!load)
    return json(404, { message: `No service, or more than one, is ${told.service}: give CLUSTER/NAME or an ARN.` });
  await journal.durable(cloud.store.revision);
  return json(200, load);
}

function isLoad(value: unknown): value is ToldLoad {
  const load = value as Partial<Record<keyof ToldLoad, unknown>> | undefined | null;
  const isPercent = (one: unknown) => one === undefined || one === null || (typeof one === "number" && one >= 0);
  return typeof load?.service === "string" && isPercent(load.cpu) && isPercent(load.memory);
}

async function tellKeys(request: HttpRequest, { cloud, journal }: Host): Promise<HttpResponse> {
  const given = parseJson(request);
  if (typeof given !== "object" || given === null || !putIssuerKeys(cloud.store, given)) {
    const message = 'Send {"issuer":"https://…","jwks":{"keys":[…]}}: RSA and EC keys, as the issuer publishes them.';
    return json(400, { message });
  }
  await journal.durable(cloud.store.revision);
  return { status: 204, headers: {}, body: "" };
}

function isDump(value: unknown): value is StoreDump {
  const dump = value as StoreDump | undefined;
  if (typeof dump?.revision !== "number" || typeof dump.tables !== "object" || dump.tables === null) return false;
  return Object.values(dump.tables).every((rows) => typeof rows === "object" && rows !== null && !Array.isArray(rows));
}

function limitOf({ query }: HttpRequest): number {
  const limit = Number(new URLSearchParams(query).get("limit") ?? "100");
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, 1000) : 100;
}

function parseJson({ body }: HttpRequest): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

const iso = (time: number) => new Date(time).toISOString();

function json(status: number, value: unknown): HttpResponse {
  return { status, headers: { "content-type": "application/json" }, body: `${JSON.stringify(value)}\n` };
}
