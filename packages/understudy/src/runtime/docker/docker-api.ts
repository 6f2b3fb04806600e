import { type IncomingMessage, type RequestOptions, request } from "node:http";
import type { Socket } from "node:net";
import { type DockerAddress, formatDockerAddress } from "./docker-address.js";
import { DockerError } from "./docker-error.js";

/** What goes with a call. `query` values that are undefined are left out; objects are sent as JSON, as the engine wants filters. */
export interface DockerCall {
  readonly query?: { readonly [name: string]: string | number | boolean | object | undefined };
  readonly json?: unknown;
  readonly tar?: Uint8Array;
  readonly headers?: { readonly [name: string]: string };
  readonly signal?: AbortSignal;
  /** ms until the engine must have begun to answer; absent: no limit. */
  readonly timeout?: number;
}

/**
 * The Docker Engine's HTTP API, as far as the driver needs it: a dozen plain calls. dockerode would bring gRPC, protobufjs and
 * native build scripts for them (measured), hence this. A connection per call: on a local socket it costs nothing, and no
 * call can fail on a connection that a restarted engine has closed.
 */
export class DockerApi {
  constructor(
    readonly address: DockerAddress,
    /** `1.41`; absent: the engine's own choice, for `/version`. */
    readonly version?: string,
  ) {}

  /** Asks and reads the JSON answer (undefined when the body is empty). @throws DockerError */
  async call<Answer>(method: string, path: string, call: DockerCall = {}): Promise<Answer> {
    const text = await readAll(await this.open(method, path, call));
    return (text === "" ? undefined : JSON.parse(text)) as Answer;
  }

  /** Asks and gives the answer as a stream, once the engine has begun it. @throws DockerError */
  async open(method: string, path: string, call: DockerCall = {}): Promise<IncomingMessage> {
    const response = await this.send(method, path, call);
    const status = response.statusCode ?? 0;
    if (status < 400) return response;
    throw new DockerError(status, errorText(await readAll(response), status));
  }

  /** Asks for a connection of its own to a process: both directions, raw. @throws DockerError */
  attach(path: string, json: unknown): Promise<Socket> {
    const options = this.requestOptions("POST", path, { json });
    return new Promise((resolve, reject) => {
      const headers = { ...options.headers, connection: "Upgrade", upgrade: "tcp" };
      const sent = request({ ...options, headers }, (response) => {
        const status = response.statusCode ?? 0;
        readAll(response).then((text) => reject(new DockerError(status, errorText(text, status))), reject);
      });
      sent.on("upgrade", (_response, socket, head) => {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
      });
      sent.on("error", (error) => reject(this.unreachable(error)));
      sent.end(JSON.stringify(json));
    });
  }

  private send(method: string, path: string, call: DockerCall): Promise<IncomingMessage> {
    const body = call.tar ?? (call.json === undefined ? undefined : JSON.stringify(call.json));
    return new Promise((resolve, reject) => {
      const sent = request(this.requestOptions(method, path, call), resolve);
      sent.on("error", (error) => reject(this.unreachable(error)));
      if (call.timeout) sent.setTimeout(call.timeout, () => sent.destroy(new Error("no answer in time")));
      sent.end(body);
    });
  }

  private requestOptions(method: string, path: string, call: DockerCall): RequestOptions {
    const type = call.tar ? "application/x-tar" : call.json === undefined ? undefined : "application/json";
    return {
      ...(this.address.kind === "unix"
        ? { socketPath: this.address.path, host: "docker" }
        : { host: this.address.host, port: this.address.port }),
      method,
      path: `${this.version ? `/v${this.version}` : ""}${path}${queryText(call.query)}`,
      headers: { ...call.headers, ...(type && { "content-type": type }) },
      agent: false,
      signal: call.signal,
    };
  }

  private unreachable(cause: Error): DockerError {
    const text = `The container engine at ${formatDockerAddress(this.address)} does not answer: ${cause.message}`;
    return new DockerError(0, text, { cause });
  }
}

function queryText(query: DockerCall["query"] = {}): string {
  const words = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(typeof value === "object" ? JSON.stringify(value) : String(value))}`,
    );
  return words.length === 0 ? "" : `?${words.join("&")}`;
}

async function readAll(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** Docker answers `{"message":…}`, Podman `{"cause":…,"message":…}`, a proxy in between anything. */
function errorText(body: string, status: number): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    if (typeof message === "string" && message !== "") return message;
  } catch {
    // Not JSON: the body itself is the best text there is.
  }
  return body.trim() || `status ${status}`;
}
