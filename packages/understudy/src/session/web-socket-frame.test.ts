import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FrameReader, frame, opcodes } from "./web-socket-frame.js";

// Source: RFC 6455, section 5.7, "Examples".
const hello = Buffer.from([0x81, 0x05, 0x48, 0x65, 0x6c, 0x6c, 0x6f]);
const maskedHello = Buffer.from([0x81, 0x85, 0x37, 0xfa, 0x21, 0x3d, 0x7f, 0x9f, 0x4d, 0x51, 0x58]);
const one = { opcode: opcodes.text, last: true, payload: Buffer.from("Hello") };

describe("frames", () => {
  it("are those of the RFC's examples", () => {
    expect(frame(opcodes.text, Buffer.from("Hello"))).toEqual(hello);
    expect(frame(opcodes.text, Buffer.from("Hello"), Buffer.from([0x37, 0xfa, 0x21, 0x3d]))).toEqual(maskedHello);
    expect(new FrameReader(false).read(hello)).toEqual([one]);
    expect(new FrameReader(true).read(maskedHello)).toEqual([one]);
    const parts = Buffer.from([0x01, 0x03, 0x48, 0x65, 0x6c, 0x80, 0x02, 0x6c, 0x6f]);
    expect(new FrameReader(false).read(parts)).toEqual([
      { opcode: opcodes.text, last: false, payload: Buffer.from("Hel") },
      { opcode: opcodes.more, last: true, payload: Buffer.from("lo") },
    ]);
  });

  it.each([0, 125, 126, 65_535, 65_536, 100_000])("carry %i bytes", (length) => {
    const payload = Buffer.alloc(length, 7);
    expect(new FrameReader(false).read(frame(opcodes.binary, payload))).toEqual([
      { opcode: opcodes.binary, last: true, payload },
    ]);
  });

  it("are found however the bytes are cut", () => {
    const payloads = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 });
    fc.assert(
      fc.property(payloads, fc.integer({ min: 1, max: 50 }), (contents, size) => {
        const bytes = Buffer.concat(
          contents.map((each) => frame(opcodes.binary, Buffer.from(each), Buffer.alloc(4, 9))),
        );
        const reader = new FrameReader(true);
        const found = [];
        for (let from = 0; from < bytes.length; from += size)
          found.push(...(reader.read(bytes.subarray(from, from + size)) ?? []));
        expect(found.map(({ payload }) => [...payload])).toEqual(contents.map((each) => [...each]));
      }),
    );
  });

  it("are refused without their mask, with extensions, and when too long", () => {
    expect(new FrameReader(true).read(hello)).toBeUndefined();
    expect(new FrameReader(false).read(maskedHello)).toBeUndefined();
    expect(new FrameReader(false).read(Buffer.from([0xc1, 0x00]))).toBeUndefined();
    // An opcode that is none, a ping in parts, and one that is too long.
    expect(new FrameReader(false).read(Buffer.from([0x83, 0x00]))).toBeUndefined();
    expect(new FrameReader(false).read(Buffer.from([0x09, 0x00]))).toBeUndefined();
    expect(new FrameReader(false).read(frame(opcodes.ping, Buffer.alloc(126)))).toBeUndefined();
    expect(new FrameReader(false).read(Buffer.from([0x82, 127, 0, 0, 0, 9, 0, 0, 0, 0]))).toBeUndefined();
  });
});
