/** The user's side of a session of ECS Exec: what session-manager-plugin does, as far as a terminal needs it. */
import { randomBytes, randomUUID } from "node:crypto";
import { request } from "node:http";
import type { Socket } from "node:net";
import { type AgentMessage, decodeAgentMessage, payloadTypes } from "./agent-message.js";
import { agentSender, parseObject } from "./agent-sender.js";
import { acceptOf } from "./answer-upgrade.js";
import { type WebSocketConnection, webSocket } from "./web-socket.js";

export interface JoinedSession {
  write(bytes: Buffer): void;
  resize(columns: number, rows: number): void;
  /** Exit code where the server tells it; undefined when the connection broke. */
  readonly ended: Promise<number | undefined>;
  close(): void;
}

/**
 * Opens the stream of a session.
 * @param onOutput is given what the command prints.
 * @returns once the server has agreed, and input is taken.
 * @throws Error when it has not.
 */
export async function joinSession(
  session: { readonly streamUrl: string; readonly tokenValue: string },
  onOutput: (bytes: Buffer) => void,
): Promise<JoinedSession> {
  const { socket, head } = await upgrade(session.streamUrl);
  let connection: WebSocketConnection | undefined;
  let expected = 0;
  let exitCode: number | undefined;
  const sender = agentSender("input_stream_data", (bytes) => connection?.sendBinary(bytes));
  return new Promise((resolve, reject) => {
    let end: (code: number | undefined) => void = () => undefined;
    const ended = new Promise<number | undefined>((done) => {
      end = done;
    });
    const joined: JoinedSession = {
      write: (bytes) => sender.stream(payloadTypes.output, bytes),
      resize: (cols, rows) => sender.stream(payloadTypes.size, Buffer.from(JSON.stringify({ cols, rows }))),
      ended,
      close: () => connection?.close(1000),
    };
    const takeStream = ({ payloadType, payload }: AgentMessage) => {
      if (payloadType === payloadTypes.handshakeRequest)
        sender.stream(payloadTypes.handshakeResponse, agreement(payload));
      else if (payloadType === payloadTypes.handshakeComplete) resolve(joined);
      else if (payloadType === payloadTypes.output) onOutput(payload);
    };
    const take = (message: AgentMessage) => {
      if (message.messageType === "acknowledge") return sender.acknowledged(message.payload);
      if (message.messageType === "channel_closed") {
        const code = parseObject(message.payload)?.ExitCode;
        exitCode = typeof code === "number" ? code : undefined;
      }
      if (message.messageType !== "output_stream_data" || message.sequenceNumber > expected) return;
      sender.acknowledge(message);
      if (message.sequenceNumber < expected) return;
      expected += 1;
      takeStream(message);
    };
    connection = webSocket(socket, "client", head, {
      onText: () => undefined,
      onBinary: (bytes) => {
        const message = decodeAgentMessage(bytes);
        if (message) take(message);
      },
      onClose: () => {
        sender.stop();
        end(exitCode);
        reject(new Error("The session was refused: its token serves once, and not for long."));
      },
    });
    const id = { MessageSchemaVersion: "1.0", RequestId: randomUUID(), ClientId: randomUUID() };
    connection.sendText(JSON.stringify({ ...id, TokenValue: session.tokenValue, ClientVersion: CLIENT }));
  });
}

/** Version of session-manager-plugin whose protocol this is. */
const CLIENT = "1.2.0.0";

/** To everything that the agent asks for: done (1). */
function agreement(payload: Buffer): Buffer {
  const asked = parseObject(payload)?.RequestedClientActions;
  const actions = Array.isArray(asked) ? asked : [];
  const done = actions.map(({ ActionType }: { ActionType?: unknown }) => ({ ActionType, ActionStatus: 1 }));
  return Buffer.from(JSON.stringify({ ClientVersion: CLIENT, ProcessedClientActions: done, Errors: null }));
}

function upgrade(streamUrl: string): Promise<{ readonly socket: Socket; readonly head: Buffer }> {
  const key = randomBytes(16).toString("base64");
  const headers = {
    connection: "Upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": key,
  };
  return new Promise((resolve, reject) => {
    const asked = request(streamUrl.replace(/^ws:/, "http:"), { headers, agent: false }, (response) => {
      response.resume();
      reject(new Error(`The stream of the session answered ${response.statusCode}.`));
    });
    asked.on("upgrade", (response, socket, head) => {
      if (response.headers["sec-websocket-accept"] === acceptOf(key)) resolve({ socket, head });
      else reject(new Error("The stream of the session is no WebSocket."));
    });
    asked.on("error", reject);
    asked.end();
  });
}
