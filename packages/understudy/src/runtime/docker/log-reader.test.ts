import { describe, expect, it } from "vitest";
import { createLogReader } from "./log-reader.js";

const time = "2026-01-02T03:04:05.000000006Z";
const nanoseconds = BigInt(Date.UTC(2026, 0, 2, 3, 4, 5)) * 1_000_000n + 6n;

function frame(stream: 1 | 2, record: string): Buffer {
  const payload = Buffer.from(record);
  const header = Buffer.alloc(8);
  header[0] = stream;
  header.writeUInt32BE(payload.length, 4);
  return Buffer.concat([header, payload]);
}

/** Reads the bytes in pieces of that size. */
function read(bytes: Buffer, size: number, terminal = false): string[] {
  const lines: string[] = [];
  const reader = createLogReader(terminal, (line) =>
    lines.push(`${line.stream} ${line.time === nanoseconds} ${line.message}`),
  );
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
  reader.end();
  return lines;
}

describe("createLogReader", () => {
  const framed = Buffer.concat([
    frame(1, `${time} 하나\n`),
    frame(2, `${time} err\n`),
    frame(1, `${time} a`),
    frame(2, `${time} between\n`),
    frame(1, `${time} b\n`),
    frame(1, `${time} \n`),
    frame(1, `${time} with space and\ttab \n${time} second of a frame\n`),
    frame(1, `${time} no end`),
  ]);
  const expected = [
    "stdout true 하나",
    "stderr true err",
    "stderr true between",
    "stdout true ab",
    "stdout true ",
    "stdout true with space and\ttab ",
    "stdout true second of a frame",
    "stdout true no end",
  ];

  it.each([1, 2, 3, 7, 8, 9, 31, 10_000])("reads frames cut into pieces of %i bytes", (size) => {
    expect(read(framed, size)).toEqual(expected);
  });

  it("joins bytes before it decodes them", () => {
    const [first, second] = [Buffer.from("가").subarray(0, 1), Buffer.from("가").subarray(1)];
    const record = (bytes: Buffer, end = "") => Buffer.concat([Buffer.from(`${time} `), bytes, Buffer.from(end)]);
    const raw = (bytes: Buffer) => {
      const header = Buffer.alloc(8);
      header[0] = 1;
      header.writeUInt32BE(bytes.length, 4);
      return Buffer.concat([header, bytes]);
    };
    expect(read(Buffer.concat([raw(record(first)), raw(record(second, "\n"))]), 5)).toEqual(["stdout true 가"]);
  });

  it.each([1, 5, 100_000])("reads a terminal's lines in pieces of %i bytes", (size) => {
    const long = "x".repeat(16 * 1024);
    const text = `${time} one\r\n${time} ${long}${time} ${long}${time} end\n${time} ${long}\n${time} open`;
    expect(read(Buffer.from(text), size, true)).toEqual([
      "stdout true one\r",
      `stdout true ${long}${long}end`,
      `stdout true ${long}`,
      "stdout true open",
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(read(Buffer.alloc(0), 1)).toEqual([]);
    expect(read(Buffer.alloc(0), 1, true)).toEqual([]);
  });
});
