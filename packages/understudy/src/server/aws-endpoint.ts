/** The AWS side of the server: route, verify, decode, call (a streamed body is taken once the call is allowed), make durable, encode. */
import { Failure, refuseWire, requestTooLarge } from "@understudy/catalogue";
import type { Caller, CallRequest, OnGone } from "@understudy/cloud";
import { receiveBody } from "../body/receive-body.js";
import { wireModels } from "../host/assets.js";
import type { Host } from "../host/host.js";
import { receiveLayer } from "../registry/receive-layer.js";
import type { ChunkSigner } from "../sigv4/index.js";
import { isV2, verifySignature, verifyV2 } from "../sigv4/index.js";
import { answerUpstream, upstreamOf } from "../upstream/answer-upstream.js";
import type { HttpRequest, HttpResponse, Routed } from "../wire/index.js";
import {
  decode,
  encode,
  encodeError,
  failureError,
  familyOf,
  guessProtocol,
  isStreamed,
  route,
} from "../wire/index.js";
import { LARGEST_BODY } from "./read-body.js";
import { unpackBody } from "./unpack-body.js";

/** Answers one request of an AWS client. `body` of the request is undefined when it was too large to read. */
export interface AwsEndpoint {
  answer(request: Incoming): Promise<HttpResponse>;
  /** Whether the body of a request with this head is to be left in the socket: its operation takes it as a stream. */
  takesStream(head: HttpRequest): boolean;
}

export interface Incoming {
  readonly http: HttpRequest;
  readonly tooLarge: boolean;
  /** The body of a streamed request; asks the client for it where it waits to be asked. */
  readonly start: () => AsyncIterable<Uint8Array>;
  readonly sourceIp: string;
  /** Tells when the client closed the connection. */
  readonly onGone: OnGone;
}

export function createAwsEndpoint(
  host: () => Host,
  onDefect: (where: string, detail: string, error: unknown) => void,
): AwsEndpoint {
  const models = wireModels();
  const routeOf = (http: HttpRequest): Routed | Failure => {
    try {
      return route(http, models);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
  };
  const answer: AwsEndpoint["answer"] = async (incoming) => {
    const requestId = host().cloud.ids.uuid();
    let routed: Routed | undefined;
    try {
      const { request: unpacked, tooLarge: unpackedTooLarge } = unpackBody(incoming.http);
      const tooLarge = unpackedTooLarge || incoming.tooLarge;
      const where = routeOf(unpacked);
      const upstream = upstreamOf(incoming.http, where, host());
      if (upstream !== undefined) {
        return await answerUpstream(upstream, { ...incoming, unpacked, tooLarge }, host(), requestId);
      }
      if (where instanceof Failure) throw where;
      routed = where;
      const output = await serve(host(), routed, { ...incoming, unpacked, tooLarge }, requestId);
      return encode(routed, output, requestId);
    } catch (error) {
      const protocol = routed?.protocol ?? guessProtocol(incoming.http);
      if (error instanceof Failure) {
        const response = encodeError(protocol, routed?.model, failureError(error), requestId);
        const explain = `/_understudy/decisions/${requestId}`;
        return { ...response, headers: { ...response.headers, "x-understudy-explain": explain } };
      }
      // The client went away while its body was taken: there is nobody to answer.
      if (incoming.http.streamed && (error as NodeJS.ErrnoException).code === "ECONNRESET") throw error;
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
  const takesStream: AwsEndpoint["takesStream"] = (head) => {
    if (guessProtocol(head) !== "rest-xml") return false;
    const where = routeOf(head);
    // Answered as any request is, with its refusal.
    return where instanceof Failure ? false : isStreamed(where.model, where.operation);
  };
  return { answer, takesStream };
}

interface Signed {
  readonly caller: Caller;
  readonly region: string;
  readonly chunks?: () => ChunkSigner;
}

/**
 * Who signed, and for which region. Operations that the model marks as unsigned, such as AssumeRoleWithWebIdentity, carry what says
 * who calls; a signature that comes along all the same is not looked at.
 */
function identify({ cloud, clock }: Host, routed: Routed, http: HttpRequest): Signed {
  if (routed.model.operations[routed.operation]?.unsigned) {
    return { caller: { kind: "anonymous" }, region: cloud.settings.region };
  }
  const options = {
    now: Date.now(),
    credentialNow: clock.now(),
    findCredential: (id: string) => cloud.findCredential(id),
    service: routed.model.signingName,
    family: familyOf(routed.protocol),
  };
  if (routed.protocol === "rest-xml") {
    if (isV2(http)) {
      return { caller: { kind: "access-key", ...verifyV2(http, options) }, region: cloud.settings.region };
    }
    if (!isSigned(http)) return { caller: { kind: "anonymous" }, region: cloud.settings.region };
  }
  const { accessKeyId, region, chunks } = verifySignature(http, options);
  return { caller: { kind: "access-key", accessKeyId }, region, chunks };
}

/** S3 takes requests without a signature: the bucket's policy decides. */
const isSigned = ({ headers, query }: HttpRequest) =>
  headers.authorization !== undefined || /(?:^|&)X-Amz-(?:Signature|Credential|Algorithm)=/.test(query);

/** A request whose signature is over its body as it came, and whose input is in the body unpacked. */
interface WithInput extends Incoming {
  readonly unpacked: HttpRequest;
}

async function serve(host: Host, routed: Routed, incoming: WithInput, requestId: string) {
  const { cloud, journal } = host;
  const { http, unpacked, tooLarge, sourceIp } = incoming;
  if (tooLarge) refuseWire(requestTooLarge, familyOf(routed.protocol), { limit: String(LARGEST_BODY) });
  const { caller, region, chunks } = identify(host, routed, http);
  const before = cloud.store.revision;
  const request: CallRequest = {
    caller,
    service: routed.service,
    operation: routed.operation,
    input: decode(routed, unpacked),
    region,
    network: { sourceIp, userAgent: http.headers["user-agent"] ?? "", secure: false, host: http.headers.host },
    requestId,
  };
  const output = http.streamed
    ? await callWithBody(host, routed, incoming, request, chunks?.())
    : await callWithLayer(host, request, incoming.onGone);
  if (cloud.store.revision !== before) await journal.durable(cloud.store.revision);
  return output;
}

/** First allowed, then received, then done: nobody fills the disk who may not. What a refused call brought is thrown away. */
async function callWithBody(
  { cloud, blobs }: Host,
  routed: Routed,
  { http, start }: Incoming,
  request: CallRequest,
  chunks: ChunkSigner | undefined,
) {
  const admitted = cloud.admit(request);
  const { body, headers } = await receiveBody(http.headers, start, blobs, chunks).catch((error) => {
    if (error instanceof Failure) admitted.refused(error);
    throw error;
  });
  try {
    return admitted.run({ ...(decode(routed, { ...http, headers }) as object), Body: body });
  } catch (error) {
    await blobs.delete(body.blob);
    throw error;
  }
}

/** A layer's bytes are kept before the call that names them; where it is refused, they go again. */
async function callWithLayer(host: Host, request: CallRequest, onGone: OnGone) {
  const received = await receiveLayer(request.service, request.operation, request.input, host);
  if (!received) return host.cloud.ask(request, onGone);
  try {
    return host.cloud.call({ ...request, body: received.body });
  } catch (error) {
    if (received.isNew) await host.blobs.delete(received.body.id);
    throw error;
  }
}
