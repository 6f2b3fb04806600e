import { describe, expect, it } from "vitest";
import { parseRehearseScript } from "./rehearse-script.js";
import { RuntimeRefusal } from "./runtime.js";

function refusal(text: string): RuntimeRefusal {
  try {
    parseRehearseScript(text);
  } catch (error) {
    if (error instanceof RuntimeRefusal) return error;
  }
  throw new Error(`not refused: ${text}`);
}

describe("parseRehearseScript", () => {
  it.each([
    ["", {}],
    ["run", {}],
    [" Run ; ", {}],
    ["exit 1 after 10s", { exit: { code: 1, after: 10_000 } }],
    ["exit 0 after 1m30s", { exit: { code: 0, after: 90_000 } }],
    ["exit 255 after 0s", { exit: { code: 255, after: 0 } }],
    ["healthy after 2m; exit 137 after 1h", { healthyAfter: 120_000, exit: { code: 137, after: 3_600_000 } }],
    ["healthy after 500ms;unhealthy  after 1m", { healthyAfter: 500, unhealthyAfter: 60_000 }],
    ["run; cpu 80%; memory 12.5%", { cpuPercent: 80, memoryPercent: 12.5 }],
    ["pull rate-limited", { pull: "rate-limited" }],
    ["no network; out of memory after 5s", { noNetwork: true, outOfMemoryAfter: 5000 }],
  ])("reads %j", (text, script) => {
    expect(parseRehearseScript(text)).toEqual(script);
  });

  it.each([
    "exit",
    "exit 1",
    "exit 256 after 1s",
    "exit -1 after 1s",
    "exit 1 after",
    "exit 1 after 10",
    "exit 1 after soon",
    "exit 1 after 10s now",
    "healthy",
    "unhealthy after 1s30m",
    "cpu 80",
    "memory",
    "sleep 5s",
    "pull nothing",
    "pull constructor",
    "run, exit 1 after 5s",
  ])("refuses %j and names the part", (text) => {
    const { kind, detail } = refusal(text);
    expect(kind).toBe("cannot-start");
    expect(detail).toContain(`understudy.rehearse="${text}"`);
    expect(detail).toContain(`"${text}" is none of run, exit CODE after DURATION`);
  });

  it("refuses what contradicts itself", () => {
    expect(refusal("run; exit 1 after 5s").detail).toContain("both run and exit");
    expect(refusal("exit 0 after 1s; exit 1 after 5s").detail).toContain('"exit 1 after 5s" says again');
    expect(refusal("cpu 1%; cpu 2%").detail).toContain('"cpu 2%" says again');
  });
});
