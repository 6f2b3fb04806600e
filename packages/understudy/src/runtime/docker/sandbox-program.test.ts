import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sandboxPrograms, sandboxSource } from "./sandbox-program.js";
import { tarOfProgram } from "./tar.js";

describe("sandbox program", () => {
  it("was built from the source beside it", () => {
    const source = readFileSync(new URL("./sandbox/sandbox.c", import.meta.url));
    expect(createHash("sha256").update(source).digest("hex"), "run sandbox/build.sh").toBe(sandboxSource);
  });

  // e_machine in the ELF header: 62 x86-64, 183 AArch64; e_type 2: not relocated, so no loader is needed.
  it.each([
    ["amd64", 62],
    ["arm64", 183],
  ])("is there for %s, and small", (architecture, machine) => {
    const program = gunzipSync(Buffer.from(sandboxPrograms[architecture] ?? "", "base64"));
    expect(program.subarray(0, 4).toString("latin1")).toBe("\x7fELF");
    expect([program.readUInt16LE(16), program.readUInt16LE(18)]).toEqual([2, machine]);
    expect(program.length).toBeLessThan(8192);
  });

  it("goes into a tar that is made of whole blocks", () => {
    const tar = Buffer.from(tarOfProgram("sandbox", Buffer.alloc(513, 1)));
    expect(tar.length).toBe(512 + 1024 + 1024);
    expect(tar.subarray(0, 8).toString("latin1")).toBe("sandbox\0");
    expect(Number.parseInt(tar.subarray(124, 135).toString("latin1"), 8)).toBe(513);
    const unsigned = Buffer.from(tar.subarray(0, 512)).fill(" ", 148, 156);
    expect(Number.parseInt(tar.subarray(148, 154).toString("latin1"), 8)).toBe(
      unsigned.reduce((sum, byte) => sum + byte, 0),
    );
  });
});
