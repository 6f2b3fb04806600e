import { expect, it } from "vitest";
import { kmsForTest } from "../testing/kms-for-test.js";

it.each([
  [{ KeySpec: "AES_256" }, 32],
  [{ KeySpec: "AES_128" }, 16],
  [{ NumberOfBytes: 64 }, 64],
])("makes a data key of %j", (size, bytes) => {
  const { call, key } = kmsForTest();
  const KeyId = key();
  const made = call<{ Plaintext?: Uint8Array; CiphertextBlob: Uint8Array }>("GenerateDataKeyWithoutPlaintext", {
    KeyId,
    ...size,
  });
  const opened = call<{ Plaintext: Uint8Array }>("Decrypt", { CiphertextBlob: made.CiphertextBlob });
  expect(opened.Plaintext).toHaveLength(bytes);
  expect(made).not.toHaveProperty("Plaintext");
});

it.each([{}, { KeySpec: "AES_256", NumberOfBytes: 32 }])("refuses the size %j", (size) => {
  const { refusal, key } = kmsForTest();
  expect(refusal("GenerateDataKeyWithoutPlaintext", { KeyId: key(), ...size })).toMatchObject({
    code: "ValidationException",
    message: "Please specify either number of bytes or key spec.",
  });
});
