import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeAgentMessage, encodeAgentMessage } from "./agent-message.js";

const message = {
  messageType: "input_stream_data",
  createdDate: 1_600_000_000_000,
  sequenceNumber: 7,
  flags: 3,
  messageId: "dd01e56b-ff48-483e-a508-b5f073f31b16",
  payloadType: 1,
  payload: Buffer.from("ls\n"),
};

it("has the layout of amazon-ssm-agent", () => {
  const bytes = encodeAgentMessage(message);
  expect(bytes.length).toBe(123);
  expect(bytes.readUInt32BE(0)).toBe(116);
  expect(bytes.toString("latin1", 4, 36)).toBe("input_stream_data               ");
  expect(bytes.readUInt32BE(36)).toBe(1);
  expect(bytes.readBigUInt64BE(40)).toBe(1_600_000_000_000n);
  expect(bytes.readBigInt64BE(48)).toBe(7n);
  expect(bytes.readBigUInt64BE(56)).toBe(3n);
  expect(bytes.toString("hex", 64, 80)).toBe("a508b5f073f31b16dd01e56bff48483e");
  expect(bytes.subarray(80, 112)).toEqual(createHash("sha256").update("ls\n").digest());
  expect(bytes.readUInt32BE(112)).toBe(1);
  expect(bytes.readUInt32BE(116)).toBe(3);
  expect(bytes.toString("utf8", 120)).toBe("ls\n");
});

it("is read back as it was", () => {
  fc.assert(
    fc.property(
      fc.record({
        messageType: fc.constantFrom("acknowledge", "output_stream_data", "channel_closed"),
        createdDate: fc.nat(),
        sequenceNumber: fc.nat(),
        flags: fc.nat(3),
        messageId: fc.uuid(),
        payloadType: fc.nat(12),
        payload: fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      }),
      (any) => {
        expect(decodeAgentMessage(encodeAgentMessage(any))).toEqual(any);
      },
    ),
  );
});

it("is not read from anything else", () => {
  const bytes = encodeAgentMessage(message);
  const changed = (offset: number, value: number) => {
    const copy = Buffer.from(bytes);
    copy.writeUInt8(value, offset);
    return copy;
  };
  expect(decodeAgentMessage(Buffer.alloc(0))).toBeUndefined();
  expect(decodeAgentMessage(bytes.subarray(0, 122))).toBeUndefined();
  expect(decodeAgentMessage(changed(122, 0))).toBeUndefined();
  expect(decodeAgentMessage(changed(0, 255))).toBeUndefined();
  expect(decodeAgentMessage(changed(3, 255))).toBeUndefined();
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => void decodeAgentMessage(Buffer.from(noise))));
});
