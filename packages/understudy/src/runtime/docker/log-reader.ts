import { parseNanoseconds } from "./nanoseconds.js";

/** One whole line, with the engine's full time stamp: lines of one container are told apart by it after a reconnect. */
export interface RawLine {
  /** ns since epoch. */
  readonly time: bigint;
  readonly message: string;
  readonly stream: "stdout" | "stderr";
}

export interface LogReader {
  /** Takes bytes as they come, cut anywhere. */
  push(chunk: Uint8Array): void;
  /** Gives what was begun and never ended. */
  end(): void;
}

const headerSize = 8;

/**
 * Reads the engine's log stream (`timestamps=1`) into lines.
 * With a terminal the stream is plain lines; without, it comes in frames: 1 byte stream, 3 zero, 4 length, then one record.
 * A record is `TIME TEXT`, with a line feed unless the line is longer than the engine's buffer (16 KiB) and goes on in the next
 * record of its stream. Source: Docker Engine API, ContainerAttach; moby daemon/logger/copier.go.
 * DIFFERS: the engine keeps records as JSON, so a character that its cut falls into comes back as U+FFFD.
 */
export function createLogReader(terminal: boolean, onLine: (line: RawLine) => void): LogReader {
  const joiners = { stdout: createJoiner("stdout", onLine), stderr: createJoiner("stderr", onLine) };
  let rest: Buffer = Buffer.alloc(0);
  const push = (chunk: Uint8Array) => {
    rest = Buffer.concat([rest, chunk]);
    rest = terminal ? takeLines(rest, joiners.stdout) : takeFrames(rest, joiners);
  };
  const end = () => {
    if (terminal && rest.length > 0) joiners.stdout.record(rest);
    joiners.stdout.flush();
    joiners.stderr.flush();
  };
  return { push, end };
}

interface Joiner {
  record(record: Buffer): void;
  flush(): void;
}

function takeFrames(bytes: Buffer, joiners: { stdout: Joiner; stderr: Joiner }): Buffer {
  let at = 0;
  while (bytes.length - at >= headerSize) {
    const end = at + headerSize + bytes.readUInt32BE(at + 4);
    if (end > bytes.length) break;
    const joiner = bytes[at] === 2 ? joiners.stderr : joiners.stdout;
    for (const record of records(bytes.subarray(at + headerSize, end))) joiner.record(record);
    at = end;
  }
  return bytes.subarray(at);
}

/** A frame is one record with Docker; Podman may put several lines into one. */
function* records(bytes: Buffer): Generator<Buffer> {
  let from = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    yield bytes.subarray(from, at + 1);
    from = at + 1;
  }
  if (from < bytes.length) yield bytes.subarray(from);
}

function takeLines(bytes: Buffer, joiner: Joiner): Buffer {
  const last = bytes.lastIndexOf(10);
  for (const line of records(bytes.subarray(0, last + 1)))
    for (const part of cutTerminalLine(line)) joiner.record(part);
  return bytes.subarray(last + 1);
}

const engineBuffer = 16 * 1024;
/** The two bytes or three of a character that was cut become as many times U+FFFD, at either end of a record. */
const longestRepair = 16;
const stamp = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[.\d]*(?:Z|[+-]\d\d:\d\d) /;

/** Without frames a long line has the time stamps of its later records in its midst: one every 16 KiB. */
function* cutTerminalLine(line: Buffer): Generator<Buffer> {
  let rest = line;
  for (;;) {
    const full = rest.indexOf(32) + 1 + engineBuffer;
    const next = stamp.exec(rest.subarray(full, full + longestRepair + 40).toString("latin1"));
    if (!next || next.index > longestRepair) break;
    yield rest.subarray(0, full + next.index);
    rest = rest.subarray(full + next.index);
  }
  yield rest;
}

/** Joins the records of one stream into lines. Bytes are joined before they are decoded: a record may end within a character. */
function createJoiner(stream: RawLine["stream"], onLine: (line: RawLine) => void): Joiner {
  let time = 0n;
  let parts: Buffer[] = [];
  const flush = () => {
    if (parts.length === 0) return;
    const message = Buffer.concat(parts).toString("utf8");
    parts = [];
    onLine({ time, message, stream });
  };
  const record = (bytes: Buffer) => {
    const space = bytes.indexOf(32);
    if (parts.length === 0) time = parseNanoseconds(bytes.subarray(0, space).toString("latin1"));
    const whole = bytes.at(-1) === 10;
    parts.push(bytes.subarray(space + 1, whole ? -1 : undefined));
    if (whole) flush();
  };
  return { record, flush };
}
