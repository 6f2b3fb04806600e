import { expect, it } from "vitest";
import { kmsForTest } from "../testing/kms-for-test.js";

it("gives as many bytes as it is asked for, to whom it is allowed", () => {
  const { call, refusal, user } = kmsForTest();
  expect(call<{ Plaintext: Uint8Array }>("GenerateRandom", { NumberOfBytes: 20 }).Plaintext).toHaveLength(20);
  expect(refusal("GenerateRandom", {}, { as: user() }).message).toContain("kms:GenerateRandom on resource: *");
});
