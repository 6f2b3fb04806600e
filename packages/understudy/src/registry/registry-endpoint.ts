/**
 * The registry as Docker speaks to it: OCI distribution specification 1.1 over ECR's own operations. Every request is one or more
 * calls through the gate, as the caller whose password came along; bytes stream past the calls to and from the blobs.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { ecrRegistryOperationUnsupported, Failure, refuse } from "@understudy/catalogue";
import type { Caller } from "@understudy/cloud";
import type { Host } from "../host/host.js";
import { getBlob, headBlob } from "./layers.js";
import { listReferrers, listTags } from "./lists.js";
import { deleteManifest, getManifest, putManifest } from "./manifests.js";
import type { RegistryPath } from "./parse-path.js";
import { parsePath } from "./parse-path.js";
import type { RegistryCall, RegistryHandler } from "./registry-call.js";
import { reply } from "./registry-call.js";
import { registryCaller } from "./registry-caller.js";
import { registryError } from "./registry-error.js";
import { abandon, beginUpload, completeUpload, continueUpload, showUpload } from "./uploads.js";

/** Answers a request itself; never throws. */
export type RegistryEndpoint = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type OnDefect = (where: string, detail: string, error: unknown) => void;

const handlers: { readonly [route: string]: RegistryHandler } = {
  "GET base": async (call) => reply(call, 200, { "content-type": "application/json" }, "{}"),
  "HEAD base": async (call) => reply(call, 200),
  "GET manifest": getManifest,
  "HEAD manifest": getManifest,
  "PUT manifest": putManifest,
  "DELETE manifest": deleteManifest,
  "GET blob": getBlob,
  "HEAD blob": headBlob,
  "POST uploads": beginUpload,
  "GET upload": showUpload,
  "PATCH upload": continueUpload,
  "PUT upload": completeUpload,
  "DELETE upload": abandon,
  "GET tags": listTags,
  "GET referrers": listReferrers,
};

/** Whether a request is Docker's and none of an AWS client, which signs. */
export function isForRegistry({ url = "", headers }: IncomingMessage): boolean {
  return /^\/v2(\/|\?|$)/.test(url) && !headers.authorization?.startsWith("AWS4-");
}

export function createRegistryEndpoint(host: () => Host, onDefect: OnDefect): RegistryEndpoint {
  return async (request, response) => {
    const requestId = host().cloud.ids.uuid();
    try {
      await serve(host(), request, response, requestId);
    } catch (error) {
      if (response.headersSent || response.destroyed) response.destroy();
      else if (error instanceof Failure) answerFailure(error, { request, response }, requestId);
      else {
        onDefect("registry", requestId, error);
        const message = `Understudy has a defect: report ${requestId}, see its log.`;
        answerError({ status: 500, code: "UNKNOWN", message }, { request, response });
      }
    }
  };
}

async function serve(host: Host, request: IncomingMessage, response: ServerResponse, requestId: string) {
  const { caller, account, region } = registryCaller(request, host);
  const [path = "", query = ""] = splitUrl(request.url ?? "");
  const asked = parsePath(path, request.headers.host ?? "");
  const handler = asked && handlers[`${request.method} ${asked.kind}`];
  if (!asked || !handler) return refuse(ecrRegistryOperationUnsupported, {});
  const place = placeOf(asked, { account, region });
  await handler({
    host,
    request,
    response,
    path: asked,
    query: new URLSearchParams(query),
    named: { repositoryName: asked.name, registryId: place.account },
    repositoryArn: `arn:aws:ecr:${place.region}:${place.account}:repository/${asked.name}`,
    call: createCall(host, request, { caller, region: place.region, requestId }),
  });
}

/** Calls of ECR for one request. The first has the request's id, by which its decision is found. */
function createCall(
  { cloud, journal }: Host,
  request: IncomingMessage,
  as: { readonly caller: Caller; readonly region: string; readonly requestId: string },
): RegistryCall["call"] {
  const network = {
    sourceIp: request.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "",
    userAgent: request.headers["user-agent"] ?? "",
    secure: false,
    host: request.headers.host,
  };
  let isFirst = true;
  return async (operation, input, body) => {
    const requestId = isFirst ? as.requestId : cloud.ids.uuid();
    isFirst = false;
    const before = cloud.store.revision;
    const output = cloud.call({ ...as, service: "ecr", operation, input, network, requestId, ...(body && { body }) });
    const { revision } = cloud.store;
    if (revision !== before) await journal.durable(revision);
    return output as never;
  };
}

function splitUrl(url: string): readonly string[] {
  const question = url.indexOf("?");
  return question === -1 ? [url] : [url.slice(0, question), url.slice(question + 1)];
}

function placeOf({ registryId, region }: RegistryPath, own: { readonly account: string; readonly region: string }) {
  return registryId && region ? { account: registryId, region } : own;
}

function answerFailure(failure: Failure, to: Pick<RegistryCall, "request" | "response">, requestId: string): void {
  const error = registryError(failure);
  const explain = `/_understudy/decisions/${requestId}`;
  answerError(error, to, {
    "x-understudy-explain": explain,
    ...(error.status === 401 && { "www-authenticate": 'Basic realm="understudy",service="ecr.amazonaws.com"' }),
  });
}

function answerError(
  { status, code, message }: { readonly status: number; readonly code: string; readonly message: string },
  to: Pick<RegistryCall, "request" | "response">,
  headers: { readonly [name: string]: string } = {},
): void {
  const body = JSON.stringify({ errors: [{ code, message }] });
  reply(to, status, { "content-type": "application/json; charset=utf-8", ...headers }, body);
}
