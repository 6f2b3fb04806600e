/** Frames of a WebSocket. Source: RFC 6455, section 5. */

export const opcodes = { more: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

const known: ReadonlySet<number> = new Set(Object.values(opcodes));

export interface Frame {
  readonly opcode: number;
  /** No frame of the same message follows. */
  readonly last: boolean;
  readonly payload: Buffer;
}

/** One whole message as a frame; with a mask as clients send it. */
export function frame(opcode: number, payload: Buffer, mask?: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  if (length < 126) head[1] = length;
  else if (length < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  if (!mask) return Buffer.concat([head, payload]);
  head[1] = (head[1] as number) | 0x80;
  return Buffer.concat([head, mask, masked(payload, mask)]);
}

function masked(payload: Buffer, mask: Buffer): Buffer {
  return Buffer.from(payload.map((byte, at) => byte ^ (mask[at % 4] as number)));
}

/** Longest frame that is read, bytes. */
const LIMIT = 1024 * 1024;

/** Puts frames together from bytes as they come. */
export class FrameReader {
  private rest: Buffer = Buffer.alloc(0);

  constructor(private readonly expectsMask: boolean) {}

  /** The frames that are whole now; undefined when the bytes are no frames that may be sent here. */
  read(bytes: Buffer): readonly Frame[] | undefined {
    this.rest = Buffer.concat([this.rest, bytes]);
    const frames: Frame[] = [];
    for (;;) {
      const found = this.next();
      if (found === "wrong") return undefined;
      if (found === "more") return frames;
      frames.push(found);
    }
  }

  private next(): Frame | "more" | "wrong" {
    const { rest } = this;
    if (rest.length < 2) return "more";
    const [first = 0, second = 0] = rest;
    const isMasked = (second & 0x80) !== 0;
    // Bits for extensions, which are not agreed on.
    if ((first & 0x70) !== 0 || isMasked !== this.expectsMask) return "wrong";
    const short = second & 0x7f;
    const bodyAt = (short < 126 ? 2 : short === 126 ? 4 : 10) + (isMasked ? 4 : 0);
    if (rest.length < bodyAt) return "more";
    const length = short < 126 ? short : short === 126 ? rest.readUInt16BE(2) : Number(rest.readBigUInt64BE(2));
    const opcode = first & 0x0f;
    const isControl = opcode >= opcodes.close;
    // A control frame is short and whole (section 5.5).
    if (length > LIMIT || !known.has(opcode) || (isControl && (length > 125 || (first & 0x80) === 0))) return "wrong";
    if (rest.length < bodyAt + length) return "more";
    const payload = rest.subarray(bodyAt, bodyAt + length);
    this.rest = rest.subarray(bodyAt + length);
    return {
      opcode,
      last: (first & 0x80) !== 0,
      payload: isMasked ? masked(payload, rest.subarray(bodyAt - 4, bodyAt)) : payload,
    };
  }
}
