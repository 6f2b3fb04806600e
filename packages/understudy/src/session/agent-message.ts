/**
 * The messages of Session Manager's data channel: a head of 120 bytes, big-endian, then the payload. The layout is that of
 * amazon-ssm-agent and session-manager-plugin (Apache-2.0), `AgentMessage`.
 */
import { createHash } from "node:crypto";

/** What a payload holds. Source: session-manager-plugin, `PayloadType`. */
export const payloadTypes = {
  output: 1,
  size: 3,
  handshakeRequest: 5,
  handshakeResponse: 6,
  handshakeComplete: 7,
  flag: 10,
} as const;

export interface AgentMessage {
  /** `input_stream_data`, `output_stream_data`, `acknowledge`, `channel_closed` … */
  readonly messageType: string;
  /** ms since epoch. */
  readonly createdDate: number;
  readonly sequenceNumber: number;
  readonly flags: number;
  /** UUID. */
  readonly messageId: string;
  readonly payloadType: number;
  readonly payload: Buffer;
}

/** Where the fields begin. The first one says where the payload's length stands. */
const at = {
  type: 4,
  version: 36,
  created: 40,
  sequence: 48,
  flags: 56,
  id: 64,
  digest: 80,
  payloadType: 112,
  length: 116,
};
const HEAD = 120;

export function encodeAgentMessage(message: AgentMessage): Buffer {
  const { payload } = message;
  const bytes = Buffer.alloc(HEAD + payload.length);
  bytes.writeUInt32BE(at.length, 0);
  bytes.write(message.messageType.padEnd(32, " "), at.type, 32, "latin1");
  bytes.writeUInt32BE(1, at.version);
  bytes.writeBigUInt64BE(BigInt(message.createdDate), at.created);
  bytes.writeBigInt64BE(BigInt(message.sequenceNumber), at.sequence);
  bytes.writeBigUInt64BE(BigInt(message.flags), at.flags);
  swapHalves(Buffer.from(message.messageId.replaceAll("-", ""), "hex")).copy(bytes, at.id);
  digest(payload).copy(bytes, at.digest);
  bytes.writeUInt32BE(message.payloadType, at.payloadType);
  bytes.writeUInt32BE(payload.length, at.length);
  payload.copy(bytes, HEAD);
  return bytes;
}

/** undefined for bytes that are no such message, or whose payload is not what its digest says. */
export function decodeAgentMessage(bytes: Buffer): AgentMessage | undefined {
  if (bytes.length < HEAD) return undefined;
  const lengthAt = bytes.readUInt32BE(0);
  if (lengthAt < at.length || lengthAt + 4 > bytes.length) return undefined;
  const payload = bytes.subarray(lengthAt + 4);
  if (payload.length !== bytes.readUInt32BE(lengthAt)) return undefined;
  if (!digest(payload).equals(bytes.subarray(at.digest, at.payloadType))) return undefined;
  return {
    // Padded with blanks, by some clients with zeros.
    messageType: bytes.toString("latin1", at.type, at.version).replace(/[\0 ]+$/, ""),
    createdDate: Number(bytes.readBigUInt64BE(at.created)),
    sequenceNumber: Number(bytes.readBigInt64BE(at.sequence)),
    flags: Number(bytes.readBigUInt64BE(at.flags)),
    messageId: uuid(swapHalves(bytes.subarray(at.id, at.digest))),
    payloadType: bytes.readUInt32BE(at.payloadType),
    payload,
  };
}

const digest = (payload: Buffer) => createHash("sha256").update(payload).digest();

/** A UUID goes over the wire with its less significant half first. */
function swapHalves(bytes: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(8, 16), bytes.subarray(0, 8)]);
}

function uuid(bytes: Buffer): string {
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
