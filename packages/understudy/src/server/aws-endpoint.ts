/** The AWS side of the server: route, verify, decode, call, make durable, encode. */
import { Failure, refuseWire, requestTooLarge } from "@understudy/catalogue";
import type { Caller, OnGone } from "@understudy/cloud";
import { wireModels } from "../host/assets.js";
import type { Host } from "../host/host.js";
import { receiveBody } from "../registry/receive-body.js";
import { verifySignature } from "../sigv4/index.js";
import type { HttpRequest, HttpResponse, Routed } from "../wire/index.js";
import { decode, encode, encodeError, failureError, familyOf, guessProtocol, route } from "../wire/index.js";
import { LARGEST_BODY } from "./read-body.js";

/** Answers one request of an AWS client. `body` of the request is undefined when it was too large to read. */
export type AwsEndpoint = (request: Incoming) => Promise<HttpResponse>;

export interface Incoming {
  readonly http: HttpRequest;
  readonly tooLarge: boolean;
  readonly sourceIp: string;
  /** Tells when the client closed the connection. */
  readonly onGone: OnGone;
}

export function createAwsEndpoint(
  host: () => Host,
  onDefect: (where: string, detail: string, error: unknown) => void,
): AwsEndpoint {
  const models = wireModels();
  return async (incoming) => {
    const requestId = host().cloud.ids.uuid();
    let routed: Routed | undefined;
    try {
      routed = route(incoming.http, models);
      const output = await serve(host(), routed, incoming, requestId);
      return encode(routed, output, requestId);
    } catch (error) {
      const protocol = routed?.protocol ?? guessProtocol(incoming.http);
      if (error instanceof Failure) {
        const response = encodeError(protocol, routed?.model, failureError(error), requestId);
        const explain = `/_understudy/decisions/${requestId}`;
        return { ...response, headers: { ...response.headers, "x-understudy-explain": explain } };
      }
      onDefect(routed ? `${routed.service}:${routed.operation}` : "routing", requestId, error);
      const message = `Understudy has a defect: report ${requestId}, see its log.`;
      return encodeError(
        protocol,
        routed?.model,
        { code: "InternalFailure", status: 500, message, fault: "server" },
        requestId,
      );
    }
  };
}

/**
 * Who signed, and for which region. Operations that the model marks as unsigned, such as AssumeRoleWithWebIdentity, carry what says
 * who calls; a signature that comes along all the same is not looked at.
 */
function identify({ cloud, clock }: Host, routed: Routed, http: HttpRequest): { caller: Caller; region: string } {
  if (routed.model.operations[routed.operation]?.unsigned) {
    return { caller: { kind: "anonymous" }, region: cloud.settings.region };
  }
  const { accessKeyId, region } = verifySignature(http, {
    now: Date.now(),
    credentialNow: clock.now(),
    findCredential: (id) => cloud.findCredential(id),
    service: routed.model.signingName,
    family: familyOf(routed.protocol),
  });
  return { caller: { kind: "access-key", accessKeyId }, region };
}

async function serve(host: Host, routed: Routed, { http, tooLarge, sourceIp, onGone }: Incoming, requestId: string) {
  const { cloud, journal } = host;
  const family = familyOf(routed.protocol);
  if (tooLarge) refuseWire(requestTooLarge, family, { limit: String(LARGEST_BODY) });
  const { caller, region } = identify(host, routed, http);
  const input = decode(routed, http);
  const received = await receiveBody(routed.service, routed.operation, input, host);
  const before = cloud.store.revision;
  try {
    const call = {
      caller,
      service: routed.service,
      operation: routed.operation,
      input,
      region,
      network: { sourceIp, userAgent: http.headers["user-agent"] ?? "", secure: false, host: http.headers.host },
      requestId,
      ...(received && { body: received.body }),
    };
    const output = await cloud.ask(call, onGone);
    if (cloud.store.revision !== before) await journal.durable(cloud.store.revision);
    return output;
  } catch (error) {
    if (received?.isNew) await host.blobs.delete(received.body.id);
    throw error;
  }
}
