import { randomBytes } from "node:crypto";
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { agentTexts } from "@understudy/catalogue";
import { type AgentAnswer, answerAgent } from "./agent-answer.js";
import type { AgentSource } from "./agent-source.js";
import { readPeer } from "./peer-line.js";

export interface AgentEndpointOptions {
  /** Address to listen on: `listen` of the docker driver's agent place. Never 0.0.0.0: credentials are given out here. */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly source: AgentSource;
  /** Told of an error that `source` threw; the task gets the agent's InternalServerError. */
  readonly onError?: (error: unknown) => void;
}

export interface AgentEndpoint {
  readonly port: number;
  /** What the relay shows to be believed when it says who asks; to be given to the driver's `useAgent`. */
  readonly token: string;
  /** Ends all connections. */
  close(): Promise<void>;
}

/**
 * Starts the endpoint that containers reach as 169.254.170.2: credentials, task metadata and the task's own protection.
 * @throws Error of node:net when the address is not this machine's or the port is taken.
 */
export async function startAgentEndpoint(options: AgentEndpointOptions): Promise<AgentEndpoint> {
  const token = randomBytes(16).toString("hex");
  const peers = new WeakMap<Socket, string>();
  const open = new Set<Socket>();
  const http = createHttpServer(
    (request, response) => void serve(options, request, response, peers.get(request.socket)),
  );
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => socket.destroy());
    void admit(http, socket, token, peers);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen({ host: options.host, port: options.port }, resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  return { port: (server.address() as AddressInfo).port, token, close };
}

async function admit(http: Server, socket: Socket, token: string, peers: WeakMap<Socket, string>): Promise<void> {
  const peer = await readPeer(socket, token);
  if (peer === undefined) {
    socket.destroy();
    return;
  }
  peers.set(socket, peer);
  http.emit("connection", socket);
}

async function serve(
  { source, onError }: AgentEndpointOptions,
  request: IncomingMessage,
  response: ServerResponse,
  peer = "",
): Promise<void> {
  const { socket } = request;
  let answer: AgentAnswer | undefined;
  try {
    const url = new URL(`http://169.254.170.2${request.url}`);
    const body = await readText(request);
    if (body === undefined) return void socket.destroy();
    answer = await answerAgent(source, { method: request.method ?? "GET", url, peer, body });
  } catch (error) {
    onError?.(error);
    const { code, status, message } = agentTexts.internalError;
    answer = { status, body: { code, message: message.format({}), HTTPErrorCode: status } };
  }
  if (answer) send(response, answer.status, "application/json", JSON.stringify(answer.body));
  // The agent's router is Go's: this is its answer to a path that nobody serves.
  else send(response, 404, "text/plain; charset=utf-8", "404 page not found\n");
}

/** Longest body that is read, bytes: the agent takes two members. */
const LONGEST_BODY = 65_536;

/** The body; undefined when it is too long. */
async function readText(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type, "content-length": Buffer.byteLength(body) }).end(body);
}
