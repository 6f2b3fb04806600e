import { describe, expect, it } from "vitest";
import { inSts, stsForTest } from "./testing/sts-for-test.js";

describe("temporary credentials", () => {
  it("have a session token of the size that is asked for, and none that is too large", () => {
    const gate = stsForTest();
    const sized = (MinimumSessionTokenSize: number) => ({ MinimumSessionTokenSize });
    const tokenOf = (size: number) =>
      String(gate.call("GetSessionToken", sized(size), inSts()).Credentials?.SessionToken);
    expect([0, 1000, 4096].map((size) => tokenOf(size).length)).toEqual([343, 1000, 4096]);
    expect(gate.refusal("GetSessionToken", sized(4097), inSts()).message).toBe(
      "1 validation error detected: Value '4097' at 'minimumSessionTokenSize' failed to satisfy constraint: Member must have value less than or equal to 4096",
    );
  });
});
