import { expect, it } from "vitest";
import { allow, encrypted, kmsForTest, textOf } from "../testing/kms-for-test.js";

it("moves a ciphertext to another key and context", () => {
  const test = kmsForTest();
  const [from, to] = [test.key(), test.key()];
  const source = { CiphertextBlob: encrypted(test, from, "secret", { a: "1" }), SourceEncryptionContext: { a: "1" } };
  const moved = test.call<{ CiphertextBlob: Uint8Array }>("ReEncrypt", {
    ...source,
    DestinationKeyId: to,
    DestinationEncryptionContext: { b: "2" },
  });
  expect(moved).toMatchObject({ SourceKeyId: from, KeyId: to });
  const opened = test.call("Decrypt", { CiphertextBlob: moved.CiphertextBlob, EncryptionContext: { b: "2" } });
  expect(opened.KeyId).toBe(to);
  expect(textOf(opened.Plaintext)).toBe("secret");
});

it("needs kms:ReEncryptFrom on the one key and kms:ReEncryptTo on the other", () => {
  const test = kmsForTest();
  const [from, to] = [test.key(), test.key()];
  const input = { CiphertextBlob: encrypted(test, from, "secret"), DestinationKeyId: to };
  const onlyFrom = test.user(allow("kms:ReEncryptFrom", from));
  expect(test.refusal("ReEncrypt", input, { as: onlyFrom }).message).toContain(`kms:ReEncryptTo on resource: ${to}`);
  const onlyTo = test.user(allow("kms:ReEncryptTo", to));
  expect(test.refusal("ReEncrypt", input, { as: onlyTo }).message).toContain(
    "kms:ReEncryptFrom on the resource associated with this ciphertext because no identity-based policy allows",
  );
  expect(test.refusal("ReEncrypt", { ...input, SourceKeyId: from }, { as: onlyTo }).message).toContain(
    `kms:ReEncryptFrom on resource: ${from}`,
  );
  const as = test.user(allow("kms:ReEncryptFrom", from), allow("kms:ReEncryptTo", to));
  expect(test.call("ReEncrypt", input, { as })).toHaveProperty("CiphertextBlob");
});
