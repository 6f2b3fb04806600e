import type { Terminal } from "@understudy/cloud";
import { describe, expect, it } from "vitest";
import { encodeAgentMessage } from "./agent-message.js";
import { dataChannel } from "./data-channel.js";

const message = (payloadType: number, payload: string, sequenceNumber: number) =>
  encodeAgentMessage({
    messageType: "input_stream_data",
    createdDate: 0,
    sequenceNumber,
    flags: 0,
    messageId: "00000000-0000-0000-0000-000000000000",
    payloadType,
    payload: Buffer.from(payload, "latin1"),
  });

/** A channel whose session has begun, with what it did. */
async function begun(starting: Promise<void> = Promise.resolve()) {
  const seen: string[] = [];
  const terminal: Terminal = {
    onOutput: () => undefined,
    pause: () => undefined,
    resume: () => undefined,
    write: (bytes) => seen.push(`write ${Buffer.from(bytes)}`),
    resize: async (columns, rows) => void seen.push(`resize ${columns} ${rows}`),
    ended: new Promise(() => undefined),
    close: () => void seen.push("hang up"),
  };
  const connection = {
    sendText: () => undefined,
    sendBinary: () => undefined,
    close: (code: number) => void seen.push(`close ${code}`),
  };
  const open = async (token: string) =>
    token === "secret" ? { sessionId: "one", start: () => starting.then(() => terminal) } : undefined;
  const channel = dataChannel(open, () => connection);
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  channel.onText('{"TokenValue":"secret"}');
  await turn();
  channel.onBinary(message(6, "{}", 0));
  await turn();
  return { channel, seen, turn };
}

describe("what a client sends", () => {
  it.each<[string, number, string, readonly string[]]>([
    ["input", 1, "ls", ["write ls"]],
    ["a size", 3, '{"cols":80,"rows":24}', ["resize 80 24"]],
    ["a size that is none", 3, '{"cols":-1,"rows":"x"}', []],
    ["a size that is no JSON", 3, "{", []],
    ["the flag to end", 10, "\0\0\0\x02", ["hang up"]],
    ["another flag", 10, "\0\0\0\x01", []],
    ["a flag without a value", 10, "", []],
    ["what nobody knows", 99, "x", []],
  ])("%s", async (_name, payloadType, payload, expected) => {
    const { channel, seen, turn } = await begun();
    channel.onBinary(message(payloadType, payload, 1));
    channel.onBinary(message(payloadType, payload, 1));
    channel.onBinary(message(1, "from the future", 9));
    await turn();
    expect(seen).toEqual(expected);
    channel.onClose();
  });

  it("is kept until the command has started", async () => {
    let start: () => void = () => undefined;
    const { channel, seen, turn } = await begun(new Promise((resolve) => (start = resolve)));
    channel.onBinary(message(3, '{"cols":80,"rows":24}', 1));
    channel.onBinary(message(1, "ls", 2));
    expect(seen).toEqual([]);
    start();
    await turn();
    channel.onBinary(message(1, "pwd", 3));
    expect(seen).toEqual(["resize 80 24", "write ls", "write pwd"]);
    channel.onClose();
  });

  it("is not kept without end", async () => {
    const { channel, seen } = await begun(new Promise(() => undefined));
    for (let i = 1; i <= 257; i++) channel.onBinary(message(1, "x", i));
    expect(seen).toEqual(["close 1008"]);
    channel.onClose();
  });

  it("ends the session when it is no message, or a second token", async () => {
    const { channel, seen, turn } = await begun();
    channel.onBinary(Buffer.from("noise"));
    channel.onText('{"TokenValue":"secret"}');
    await turn();
    expect(seen).toEqual(["close 1008", "close 1008"]);
    channel.onClose();
  });
});
