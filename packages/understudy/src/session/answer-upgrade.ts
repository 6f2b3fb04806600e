import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { refusal } from "../server/guard.js";
import { dataChannel, type Session } from "./data-channel.js";
import { type WebSocketConnection, webSocket } from "./web-socket.js";

/** Gives the session that a token opens. */
export type OpenSession = (sessionId: string, token: string) => Promise<Session | undefined>;

/** Answers a request for a WebSocket: data channels alone, and not for web pages of others. */
export function answerUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, open: OpenSession): void {
  const [, sessionId] = /^\/v1\/data-channel\/([A-Za-z0-9-]{1,96})(?:\?|$)/.exec(request.url ?? "") ?? [];
  const key = request.headers["sec-websocket-key"];
  const version = request.headers["sec-websocket-version"];
  const isWebSocket = version === "13";
  const allowed = refusal(request) === undefined;
  if (!allowed || !isWebSocket || key === undefined || sessionId === undefined) {
    socket.on("error", () => socket.destroy());
    socket.end(`HTTP/1.1 ${allowed ? "400 Bad Request" : "403 Forbidden"}\r\nconnection: close\r\n\r\n`);
    return;
  }
  socket.write(
    "HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n" +
      `sec-websocket-accept: ${acceptOf(key)}\r\n\r\n`,
  );
  let connection: WebSocketConnection | undefined;
  const channel = dataChannel(
    (token) => open(sessionId, token),
    () => connection as WebSocketConnection,
  );
  connection = webSocket(socket, "server", Buffer.alloc(0), channel);
  if (head.length > 0) socket.unshift(head);
}

/** Shows that a WebSocket was understood. Source: RFC 6455, section 4.2.2. */
export function acceptOf(key: string): string {
  return createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
}
