import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

/**
 * Lets the server answer a request as if it had asked for no upgrade: some clients offer HTTP/2 (`h2c`) with each first request.
 * Node takes every such request out of the usual way once somebody listens for upgrades; so it is given back, without the offer.
 */
export function withoutUpgrade(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { rawHeaders, method, url } = request;
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] ?? "";
    if (!["connection", "upgrade"].includes(name.toLowerCase())) lines.push(`${name}: ${rawHeaders[i + 1]}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), head]));
  server.emit("connection", socket);
}
