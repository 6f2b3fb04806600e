/**
 * The agent's side of a session of ECS Exec: who shows the token gets a handshake, then the command's terminal. The protocol is
 * that of amazon-ssm-agent and session-manager-plugin (Apache-2.0): a text message with the token, then binary messages, numbered
 * and acknowledged both ways.
 */
import type { Terminal } from "@understudy/cloud";
import { type AgentMessage, decodeAgentMessage, payloadTypes } from "./agent-message.js";
import { agentSender, parseObject } from "./agent-sender.js";
import type { WebSocketConnection, WebSocketListener } from "./web-socket.js";

/** What a session leads to. */
export interface Session {
  readonly sessionId: string;
  /** Starts the command. @throws Error whose text the user is shown. */
  start(): Promise<Terminal>;
}

/** Above so many messages without an answer the command has to wait. */
const WINDOW = 256;

/** Bytes of one message of output. */
const CHUNK = 16 * 1024;

const NO_TOKEN = "The token is not valid.";

/** How long a client has to show its token, ms. */
const PATIENCE = 30_000;

/** Where the user is told in words of why a session ends. */
const encode = (text: string) => Buffer.from(`${text}\r\n`);

/**
 * @param open gives the session for a token, once; undefined for a token that is none.
 * @param connection as soon as there is one.
 */
export function dataChannel(
  open: (token: string) => Promise<Session | undefined>,
  connection: () => WebSocketConnection,
): WebSocketListener {
  let session: Session | undefined;
  let opening = false;
  let terminal: Terminal | undefined;
  let expected = 0;
  let gone = false;
  /** What came while the command was being started: nothing that was acknowledged is lost. */
  let early: AgentMessage[] | undefined = [];
  // Who shows no token in time is nobody's client.
  const stranger = setTimeout(() => session ?? connection().close(1008, NO_TOKEN), PATIENCE);
  stranger.unref();
  const sender = agentSender(
    "output_stream_data",
    (bytes) => connection().sendBinary(bytes),
    () => sender.open < WINDOW && terminal?.resume(),
  );
  const handshake = { begun: Date.now(), done: false };

  const enter = async (text: string) => {
    const token = parseObject(text)?.TokenValue;
    const first = !opening;
    opening = true;
    const known = first && typeof token === "string" ? await open(token) : undefined;
    if (!known) return connection().close(1008, NO_TOKEN);
    session = known;
    const action = {
      ActionType: "SessionType",
      ActionParameters: { SessionType: "Standard_Stream", Properties: null },
    };
    streamJson(payloadTypes.handshakeRequest, { AgentVersion: "3.3.0.0", RequestedClientActions: [action] });
  };
  const streamJson = (payloadType: number, content: object) =>
    sender.stream(payloadType, Buffer.from(JSON.stringify(content)));
  const print = (bytes: Uint8Array) => {
    for (let from = 0; from < bytes.length; from += CHUNK)
      sender.stream(payloadTypes.output, Buffer.from(bytes.subarray(from, from + CHUNK)));
    if (sender.open >= WINDOW) terminal?.pause();
  };
  const begin = async () => {
    if (handshake.done || !session) return;
    handshake.done = true;
    const nanoseconds = (Date.now() - handshake.begun) * 1_000_000;
    streamJson(payloadTypes.handshakeComplete, { HandshakeTimeToComplete: nanoseconds, CustomerMessage: "" });
    try {
      terminal = await session.start();
    } catch (error) {
      print(encode((error as Error).message));
      return end(undefined);
    }
    if (gone) return terminal.close();
    terminal.onOutput(print);
    for (const message of early ?? []) apply(message);
    early = undefined;
    end(await terminal.ended);
  };
  const end = (exitCode: number | undefined) => {
    // `ExitCode` is ours; other clients read past it.
    const closed = { MessageType: "channel_closed", SessionId: session?.sessionId, SchemaVersion: 1, Output: "" };
    sender.control("channel_closed", { ...closed, ...(exitCode !== undefined && { ExitCode: exitCode }) });
    connection().close(1000);
  };
  const take = (message: AgentMessage) => {
    if (message.messageType === "acknowledge") return sender.acknowledged(message.payload);
    if (message.messageType !== "input_stream_data" || message.sequenceNumber > expected) return;
    sender.acknowledge(message);
    // Sent again because an answer came late.
    if (message.sequenceNumber < expected) return;
    expected += 1;
    if (message.payloadType === payloadTypes.handshakeResponse) void begin();
    else if (!early) apply(message);
    else if (early.push(message) > WINDOW) connection().close(1008);
  };
  const apply = (message: AgentMessage) => {
    if (message.payloadType === payloadTypes.output) terminal?.write(message.payload);
    else if (message.payloadType === payloadTypes.size) void resize(message.payload);
    else if (message.payloadType === payloadTypes.flag && message.payload.equals(terminate)) terminal?.close();
  };
  const resize = async (payload: Buffer) => {
    const { cols, rows } = parseObject(payload) ?? {};
    if (isSize(cols) && isSize(rows)) await terminal?.resize(cols, rows);
  };
  return {
    onText: (text) => void enter(text).catch(() => connection().close(1011)),
    onBinary: (bytes) => {
      const message = session && decodeAgentMessage(bytes);
      if (message) take(message);
      else connection().close(1008);
    },
    onClose: () => {
      gone = true;
      clearTimeout(stranger);
      sender.stop();
      terminal?.close();
    },
  };
}

/** Flag of a client that ends the session. Source: session-manager-plugin, `PayloadTypeFlag`. */
const terminate = Buffer.from([0, 0, 0, 2]);

const isSize = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) < 10_000;
