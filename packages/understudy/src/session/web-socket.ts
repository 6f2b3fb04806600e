/**
 * WebSockets over a connection that was upgraded, for both sides. No extensions. Source: RFC 6455.
 */
import { randomBytes } from "node:crypto";
import type { Duplex } from "node:stream";
import { type Frame, FrameReader, frame, opcodes } from "./web-socket-frame.js";

export interface WebSocketListener {
  onText(text: string): void;
  onBinary(bytes: Buffer): void;
  /** Called once; nothing comes after. */
  onClose(): void;
}

export interface WebSocketConnection {
  sendText(text: string): void;
  sendBinary(bytes: Buffer): void;
  /** Code of RFC 6455, section 7.4: 1000 for a normal end, 1008 for who must not be here. */
  close(code: number, reason?: string): void;
}

/** How long the other side has to answer a close, ms. */
const PATIENCE = 2_000;

/**
 * @param role a client masks what it sends, and a server refuses what is not masked.
 * @param head what came with the upgrade.
 */
export function webSocket(
  socket: Duplex,
  role: "client" | "server",
  head: Buffer,
  listener: WebSocketListener,
): WebSocketConnection {
  const reader = new FrameReader(role === "server");
  let closing = false;
  let parts: Frame[] = [];
  let size = 0;
  const send = (opcode: number, payload: Buffer) => {
    if (socket.writable) socket.write(frame(opcode, payload, role === "client" ? randomBytes(4) : undefined));
  };
  const close = (code: number, reason = "") => {
    if (closing) return;
    closing = true;
    const body = Buffer.alloc(2 + Buffer.byteLength(reason));
    body.writeUInt16BE(code);
    body.write(reason, 2);
    send(opcodes.close, body);
    if (role === "server") socket.end();
    setTimeout(() => socket.destroy(), PATIENCE).unref();
  };
  const deliver = () => {
    const whole = Buffer.concat(parts.map(({ payload }) => payload));
    const isText = parts[0]?.opcode === opcodes.text;
    parts = [];
    size = 0;
    if (isText) listener.onText(whole.toString("utf8"));
    else listener.onBinary(whole);
  };
  const take = (one: Frame) => {
    if (one.opcode === opcodes.close) {
      close(1000);
      socket.end();
    } else if (one.opcode === opcodes.ping) send(opcodes.pong, one.payload);
    else if (one.opcode !== opcodes.pong) {
      if ((one.opcode === opcodes.more) !== parts.length > 0) return close(1002);
      parts.push(one);
      size += one.payload.length;
      if (size > MESSAGE_LIMIT || parts.length > PARTS_LIMIT) return close(1009);
      if (one.last) deliver();
    }
  };
  const read = (bytes: Buffer) => {
    const frames = reader.read(bytes);
    if (!frames) return close(1002);
    for (const one of frames) if (!closing || one.opcode === opcodes.close) take(one);
  };
  socket.on("data", read);
  // A connection that breaks is an end like any other: `close` follows.
  socket.on("error", () => socket.destroy());
  socket.once("end", () => socket.end());
  socket.once("close", () => listener.onClose());
  if (head.length > 0) read(head);
  return {
    sendText: (text) => send(opcodes.text, Buffer.from(text)),
    sendBinary: (bytes) => send(opcodes.binary, bytes),
    close,
  };
}

/** Bytes of one message; what is typed and printed comes in far smaller ones. */
const MESSAGE_LIMIT = 1024 * 1024;

/** Frames of one message: empty ones weigh nothing, and yet must end. */
const PARTS_LIMIT = 1024;
