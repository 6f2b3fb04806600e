/** The sockets: one for this machine's user, one for containers, which gets the AWS side alone. */

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { StreamEndpoint } from "../registry/stream-endpoint.js";
import type { OpenSession } from "../session/answer-upgrade.js";
import { answerUpgrade } from "../session/answer-upgrade.js";
import type { HttpRequest, HttpResponse } from "../wire/index.js";
import type { AwsEndpoint } from "./aws-endpoint.js";
import type { ControlApi } from "./control-api.js";
import { refusal } from "./guard.js";
import { readBody } from "./read-body.js";
import { withoutUpgrade } from "./without-upgrade.js";

export interface ServerParts {
  readonly aws: AwsEndpoint;
  /** Absent on the socket for containers. */
  readonly control?: ControlApi;
  /** Asked first. */
  readonly streams: StreamEndpoint;
  /** Absent on the socket for containers. */
  readonly openSession?: OpenSession;
  readonly onDefect: (where: string, detail: string, error: unknown) => void;
}

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** @throws Error of node:net when the address or port cannot be had. */
export async function startServer(parts: ServerParts, host: string, port: number): Promise<RunningServer> {
  const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    answer(request, response, parts).then(
      (reply) => reply && sendTogether(response, reply, parts),
      (error) => {
        if (!request.destroyed) parts.onDefect("http", request.url ?? "", error);
        response.destroy();
      },
    );
  });
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
): Promise<HttpResponse | undefined> {
  const refused = refusal(request);
  if (refused) return { status: 403, headers: { "content-type": "text/plain" }, body: `${refused}\n` };
  const streamed = streams(request, response);
  if (streamed) {
    await streamed;
    return undefined;
  }
  const body = await readBody(request);
  const http = httpRequest(request, body);
  if (http.path.startsWith("/_understudy/")) {
    if (!control) return { status: 404, headers: {}, body: "" };
    return body ? control(http) : { status: 413, headers: {}, body: "" };
  }
  return aws({
    http,
    tooLarge: body === undefined,
    sourceIp: request.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "",
    onGone: (listener) => response.once("close", listener),
  });
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

const waiting: { readonly response: ServerResponse; readonly reply: HttpResponse; readonly parts: ServerParts }[] = [];

/**
 * Answers that are ready in one turn of the event loop go out one after the other at its end: a client that sleeps is woken once, not
 * by each of them, which costs as much as the rest of a read.
 */
function sendTogether(response: ServerResponse, reply: HttpResponse, parts: ServerParts): void {
  if (waiting.push({ response, reply, parts }) === 1) setImmediate(sendWaiting);
}

/** An answer that cannot be sent is a defect, and keeps no other back. */
function sendWaiting(): void {
  for (const { response, reply, parts } of waiting.splice(0)) {
    try {
      send(response, reply);
    } catch (error) {
      parts.onDefect("http", String(reply.status), error);
      response.destroy();
    }
  }
}

/** A text goes out in one piece with the headers; Node would send bytes in a second. */
function send(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}
