/** Sends requests that were allowed on to other emulators, signed anew with the keys that these know. */
import type { IncomingMessage } from "node:http";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { refuse, upstreamUnreachable } from "@understudy/catalogue";
import type { RawRequest, UpstreamAnswer, UpstreamRequest } from "@understudy/cloud";
import { serviceIndex } from "@understudy/cloud";
import type { Upstream } from "./parse-upstream.js";
import type { ToSend } from "./sign-request.js";
import { signRequest } from "./sign-request.js";
import { readAnswer, writeCall } from "./write-call.js";

/** How long an upstream may be silent, ms: a function may run for fifteen minutes. */
const PATIENCE = 900_000;

/** @throws Failure wire.upstream-unreachable; of a call from inside wire.upstream-refused, wire.not-implemented */
export async function sendOn(request: UpstreamRequest, upstream: Upstream): Promise<UpstreamAnswer> {
  const { raw, region } = request;
  const { host, pathname } = new URL(upstream.url);
  const base = pathname === "/" ? "" : pathname;
  const parts = raw ? partsOf(raw, upstream) : { ...writeCall(request), query: "" };
  const toSend: ToSend = { ...parts, path: `${base}${parts.path}`, headers: { ...parts.headers, host } };
  const service = serviceIndex.find((entry) => entry.service === upstream.service)?.signingName ?? upstream.service;
  const headers = signRequest(toSend, { ...upstream, service }, region, Date.now());
  const answer = await exchange(upstream, { ...toSend, headers }).catch((error: Error) =>
    refuse(upstreamUnreachable, { service: upstream.service, url: upstream.url, reason: error.message || "no reason" }),
  );
  if (raw) return withOrigin(answer, upstream.url, `http://${raw.headers.host}`);
  return { ...answer, output: readAnswer(request, answer) };
}

/** What is of this connection, or of the signature that the client made. */
const OWN =
  /^(?:host|connection|content-length|transfer-encoding|expect|authorization|x-amz-(?:date|security-token|content-sha256))$/;

function partsOf(
  raw: RawRequest,
  { url }: Upstream,
): Omit<ToSend, "headers"> & { headers: { [name: string]: string } } {
  const headers = Object.fromEntries(
    Object.entries(raw.headers).flatMap(([name, value]) =>
      value === undefined || OWN.test(name) ? [] : [[name, value]],
    ),
  );
  const query = raw.query
    .split("&")
    .filter(
      (pair) => !/^X-Amz-(?:Algorithm|Credential|Date|Expires|SignedHeaders|Signature|Security-Token)=/.test(pair),
    );
  const body = replaced(raw.body, raw.headers["content-type"], `http://${raw.headers.host}`, url);
  return { method: raw.method, path: raw.path, query: query.join("&"), headers, body };
}

function exchange({ url }: Upstream, { method, path, query, headers, body }: ToSend): Promise<UpstreamAnswer> {
  const { protocol, hostname, port } = new URL(url);
  const send = protocol === "https:" ? httpsRequest : httpRequest;
  const options = {
    method,
    hostname: hostname.replace(/^\[|\]$/g, ""),
    port: port || undefined,
    path: query === "" ? path : `${path}?${query}`,
    headers: { ...headers, "content-length": String(body.byteLength) },
    timeout: PATIENCE,
  };
  return new Promise((resolve, reject) => {
    const outgoing = send(options, (incoming) => collect(incoming).then(resolve, reject));
    outgoing.on("error", reject);
    outgoing.on("timeout", () => outgoing.destroy(new Error("it is silent")));
    outgoing.end(body);
  });
}

async function collect(incoming: IncomingMessage): Promise<UpstreamAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    value === undefined || HOP.test(name) ? [] : [[name, String(value)]],
  );
  return { status: incoming.statusCode ?? 502, headers: Object.fromEntries(headers), body: Buffer.concat(chunks) };
}

const HOP = /^(?:connection|keep-alive|transfer-encoding|content-length|date)$/;

/**
 * Addresses of the upstream in its answers become ours: SDKs send what is for a queue to the address that it was given, and would go
 * round the gate.
 */
function withOrigin(answer: UpstreamAnswer, from: string, to: string): UpstreamAnswer {
  const { "x-amz-crc32": _sum, "content-md5": _md5, ...headers } = answer.headers;
  const body = replaced(answer.body, headers["content-type"], from, to);
  return body === answer.body ? answer : { ...answer, headers, body };
}

function replaced(body: Uint8Array, type: string | undefined, from: string, to: string): Uint8Array {
  if (!/json|xml|form/.test(type ?? "")) return body;
  const text = Buffer.from(body).toString("utf8");
  const encoded: readonly (readonly [string, string])[] = [
    [from, to],
    [encodeURIComponent(from), encodeURIComponent(to)],
  ];
  const changed = encoded.reduce((done, [one, other]) => done.replaceAll(one, other), text);
  return changed === text ? body : Buffer.from(changed, "utf8");
}
