import * as crypto from "node:crypto";
import { describe, expect, it } from "vitest";
import { codeAt, makeSeed, periodAt } from "./totp.js";

/** "12345678901234567890" in base32: the secret of the RFC's test vectors. */
const SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

describe("one-time codes", () => {
  it.each([
    [59, "287082"],
    [1111111109, "081804"],
    [1111111111, "050471"],
    [1234567890, "005924"],
    [2000000000, "279037"],
    [20000000000, "353130"],
  ])("are those of RFC 6238, appendix B, at %i s", (seconds, code) => {
    expect(codeAt(SECRET, periodAt(seconds * 1000), crypto)).toBe(code);
  });

  it("come of seeds of 64 base32 characters", () => {
    expect(makeSeed((length) => "0f".repeat(length / 2))).toBe("P".repeat(64));
  });
});
