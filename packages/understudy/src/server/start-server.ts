/** The sockets: one for this machine's user, one for containers, which gets the AWS side alone. */

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Blobs } from "@understudy/cloud";
import type { StreamEndpoint } from "../registry/stream-endpoint.js";
import type { OpenSession } from "../session/answer-upgrade.js";
import { answerUpgrade } from "../session/answer-upgrade.js";
import type { HttpRequest, HttpResponse } from "../wire/index.js";
import type { AwsEndpoint } from "./aws-endpoint.js";
import type { ControlApi } from "./control-api.js";
import { refusal } from "./guard.js";
import { readBody } from "./read-body.js";
import { send } from "./send.js";
import { withoutUpgrade } from "./without-upgrade.js";

export interface ServerParts {
  readonly aws: AwsEndpoint;
  /** Absent on the socket for containers. */
  readonly control?: ControlApi;
  /** Asked first. */
  readonly streams: StreamEndpoint;
  /** Absent on the socket for containers. */
  readonly openSession?: OpenSession;
  /** Where streamed answers come from. */
  readonly blobs: () => Blobs;
  readonly onDefect: (where: string, detail: string, error: unknown) => void;
}

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** @throws Error of node:net when the address or port cannot be had. */
export async function startServer(parts: ServerParts, host: string, port: number): Promise<RunningServer> {
  const handle = (request: IncomingMessage, response: ServerResponse, ask: () => void) => {
    answer(request, response, parts, ask)
      .then((reply) => reply && send(response, reply, parts))
      .catch((error) => {
        if (!request.destroyed && !response.destroyed) parts.onDefect("http", request.url ?? "", error);
        response.destroy();
      });
  };
  // No time limit for a whole request: an upload of gigabytes takes its time.
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 0 });
  server.on("request", (request, response) => handle(request, response, () => undefined));
  // A client that waits to be asked for its body is asked once the call is allowed.
  server.on("checkContinue", (request, response) => handle(request, response, () => response.writeContinue()));
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n");
  });
  const upgraded = new Set<Duplex>();
  server.on("upgrade", (request, socket, head) => {
    if (request.headers.upgrade?.toLowerCase() !== "websocket") return withoutUpgrade(server, request, socket, head);
    upgraded.add(socket);
    socket.once("close", () => upgraded.delete(socket));
    answerUpgrade(request, socket, head, parts.openSession ?? (async () => undefined));
  });
  await listen(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of upgraded) socket.destroy();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** The answer to be sent; undefined where it was sent already. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { aws, control, streams }: ServerParts,
  ask: () => void,
): Promise<HttpResponse | undefined> {
  const refused = refusal(request);
  if (refused) return { status: 403, headers: { "content-type": "text/plain" }, body: `${refused}\n` };
  const streamed = streams(request, response, ask);
  if (streamed) {
    await streamed;
    return undefined;
  }
  const head = httpRequest(request, undefined);
  const ours = head.path.startsWith("/_understudy/");
  const sourceIp = request.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "";
  const start = () => {
    ask();
    return request;
  };
  const onGone = (listener: () => void) => response.once("close", listener);
  if (!ours && aws.takesStream(head)) {
    const reply = await aws.answer({ http: { ...head, streamed: true }, tooLarge: false, sourceIp, start, onGone });
    // What was not taken must not stand before the client's next request.
    request.resume();
    return reply;
  }
  ask();
  const body = await readBody(request);
  const http = { ...head, body: body ?? head.body };
  if (ours) {
    if (!control) return { status: 404, headers: {}, body: "" };
    return body ? control(http) : { status: 413, headers: {}, body: "" };
  }
  return aws.answer({ http, tooLarge: body === undefined, sourceIp, start, onGone });
}

function httpRequest(request: IncomingMessage, body: Buffer | undefined): HttpRequest {
  const url = request.url ?? "/";
  const question = url.indexOf("?");
  return {
    method: request.method ?? "GET",
    path: question === -1 ? url : url.slice(0, question),
    query: question === -1 ? "" : url.slice(question + 1),
    headers: request.headers as { readonly [name: string]: string | undefined },
    rawHeaders: request.rawHeaders,
    body: body ?? Buffer.alloc(0),
  };
}
