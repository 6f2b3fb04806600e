/** Sends the messages of one side of a data channel: numbered, and again when nobody acknowledges them. */
import { randomUUID } from "node:crypto";
import { type AgentMessage, encodeAgentMessage } from "./agent-message.js";

export interface AgentSender {
  /** Numbered, and sent again until it is acknowledged. */
  stream(payloadType: number, payload: Buffer): void;
  /** Once, and not numbered. */
  control(messageType: string, content: object): void;
  acknowledge(message: AgentMessage): void;
  /** The other side says what it has. */
  acknowledged(payload: Buffer): void;
  /** Messages that nobody acknowledged yet. */
  readonly open: number;
  stop(): void;
}

/** A message is sent again after that time without an answer. session-manager-plugin: 1.5 s. */
const AGAIN = 1_500;

/** Flags of messages that are not numbered (amazon-ssm-agent sets SYN and FIN). */
const ALONE = 3;

/**
 * @param messageType of what is numbered: `output_stream_data` of an agent, `input_stream_data` of a client.
 * @param onAcknowledged called when fewer messages are open than before.
 */
export function agentSender(
  messageType: string,
  send: (bytes: Buffer) => void,
  onAcknowledged: () => void = () => undefined,
): AgentSender {
  let next = 0;
  const waiting = new Map<number, { readonly bytes: Buffer; readonly sentAt: number }>();
  const timer = setInterval(() => {
    for (const [number, { bytes, sentAt }] of waiting) {
      if (Date.now() - sentAt < AGAIN) continue;
      waiting.set(number, { bytes, sentAt: Date.now() });
      send(bytes);
    }
  }, AGAIN);
  timer.unref();
  const message = (type: string, sequenceNumber: number, flags: number, payloadType: number, payload: Buffer) =>
    encodeAgentMessage({
      messageType: type,
      createdDate: Date.now(),
      sequenceNumber,
      flags,
      messageId: randomUUID(),
      payloadType,
      payload,
    });
  const control = (type: string, content: object) =>
    send(message(type, 0, ALONE, 0, Buffer.from(JSON.stringify(content))));
  return {
    stream: (payloadType, payload) => {
      const bytes = message(messageType, next, next === 0 ? 1 : 0, payloadType, payload);
      waiting.set(next, { bytes, sentAt: Date.now() });
      next += 1;
      send(bytes);
    },
    control,
    acknowledge: (received) =>
      control("acknowledge", {
        AcknowledgedMessageType: received.messageType,
        AcknowledgedMessageId: received.messageId,
        AcknowledgedMessageSequenceNumber: received.sequenceNumber,
        IsSequentialMessage: true,
      }),
    acknowledged: (payload) => {
      const content = parseObject(payload);
      if (waiting.delete(Number(content?.AcknowledgedMessageSequenceNumber))) onAcknowledged();
    },
    get open() {
      return waiting.size;
    },
    stop: () => clearInterval(timer),
  };
}

/** The JSON object that a payload is; undefined for anything else. */
export function parseObject(payload: Buffer | string): { readonly [member: string]: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(payload.toString());
    return typeof value === "object" && value !== null ? (value as { [member: string]: unknown }) : undefined;
  } catch {
    return undefined;
  }
}
