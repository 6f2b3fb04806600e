import { Failure, refuseWire, requestTooLarge } from "@understudy/catalogue";
import type { UpstreamAnswer } from "@understudy/cloud";
import { serviceIndex } from "@understudy/cloud";
import type { Host } from "../host/host.js";
import type { Incoming } from "../server/aws-endpoint.js";
import { LARGEST_BODY } from "../server/read-body.js";
import { verifySignature } from "../sigv4/index.js";
import { scopeService } from "../wire/credential-scope.js";
import type { HttpRequest, HttpResponse, Routed } from "../wire/index.js";
import { familyOf, guessProtocol } from "../wire/index.js";
import { readRequest } from "./read-request.js";

/**
 * The service to whose upstream a request goes: one that is not served here, or whose operation is not.
 * @param routed where the request was routed, or why it could not be.
 */
export function upstreamOf(http: HttpRequest, routed: Routed | Failure, host: Host): string | undefined {
  const { upstreams, cloud } = host;
  if (!upstreams || http.streamed) return undefined;
  if (!(routed instanceof Failure)) {
    const { service, operation } = routed;
    return upstreams.has(service) && !cloud.has(service, operation) ? service : undefined;
  }
  const service = scopeService(http);
  return routed.mode.id === "wire.unknown-service" && service && upstreams.has(service) ? service : undefined;
}

/** Verifies who asks, lets the gate decide, and gives the upstream's answer as it comes. @throws Failure */
export async function answerUpstream(
  service: string,
  { http, unpacked, tooLarge, sourceIp, onGone }: Incoming & { readonly unpacked: HttpRequest },
  { cloud, clock, journal }: Host,
  requestId: string,
): Promise<HttpResponse> {
  const family = familyOf(guessProtocol(http));
  if (tooLarge) refuseWire(requestTooLarge, family, { limit: String(LARGEST_BODY) });
  const { accessKeyId, region } = verifySignature(http, {
    now: Date.now(),
    credentialNow: clock.now(),
    findCredential: (id) => cloud.findCredential(id),
    service: serviceIndex.find((entry) => entry.service === service)?.signingName ?? service,
    family,
  });
  const { operation, parameters } = readRequest(unpacked);
  const before = cloud.store.revision;
  const { headers } = http;
  const answer = (await cloud.ask(
    {
      caller: { kind: "access-key", accessKeyId },
      service,
      operation,
      input: parameters,
      region,
      network: { sourceIp, userAgent: headers["user-agent"] ?? "", secure: false, host: headers.host },
      requestId,
      raw: { ...http, body: http.body },
    },
    onGone,
  )) as UpstreamAnswer;
  if (cloud.store.revision !== before) await journal.durable(cloud.store.revision);
  return { status: answer.status, headers: answer.headers, body: Buffer.from(answer.body) };
}
