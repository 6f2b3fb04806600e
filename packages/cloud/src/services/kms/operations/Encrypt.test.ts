import { expect, it } from "vitest";
import { allow, encrypted, kmsForTest, textOf, utf8 } from "../testing/kms-for-test.js";

it("and Decrypt give the text back, under the same context only", () => {
  const test = kmsForTest();
  const KeyId = test.key();
  const CiphertextBlob = encrypted(test, KeyId, "secret", { app: "web", stage: "test" });
  expect(textOf(CiphertextBlob)).not.toContain("secret");
  const opened = test.call("Decrypt", { CiphertextBlob, EncryptionContext: { stage: "test", app: "web" } });
  expect(textOf(opened.Plaintext)).toBe("secret");
  expect(opened).toMatchObject({ KeyId, EncryptionAlgorithm: "SYMMETRIC_DEFAULT" });
  expect(test.refusal("Decrypt", { CiphertextBlob })).toMatchObject({ code: "InvalidCiphertextException" });
});

it("never gives the same ciphertext twice", () => {
  const test = kmsForTest();
  const KeyId = test.key();
  expect(encrypted(test, KeyId, "x")).not.toEqual(encrypted(test, KeyId, "x"));
});

it("can be held to an encryption context", () => {
  const test = kmsForTest();
  const KeyId = test.key();
  const as = test.user(allow("kms:Encrypt", "*", { StringEquals: { "kms:EncryptionContext:app": "web" } }));
  const Plaintext = utf8("x");
  expect(test.refusal("Encrypt", { KeyId, Plaintext, EncryptionContext: { app: "other" } }, { as }).code).toBe(
    "AccessDeniedException",
  );
  expect(test.call("Encrypt", { KeyId, Plaintext, EncryptionContext: { app: "web" } }, { as })).toMatchObject({
    KeyId,
  });
});

it("can be held to the alias that names the key", () => {
  const test = kmsForTest();
  test.call("CreateAlias", { AliasName: "alias/app", TargetKeyId: test.key() });
  test.call("CreateAlias", { AliasName: "alias/other", TargetKeyId: test.key() });
  const as = test.user(allow("kms:Encrypt", "*", { StringEquals: { "kms:RequestAlias": "alias/app" } }));
  const Plaintext = utf8("x");
  expect(test.call("Encrypt", { KeyId: "alias/app", Plaintext }, { as })).toHaveProperty("CiphertextBlob");
  expect(test.refusal("Encrypt", { KeyId: "alias/other", Plaintext }, { as }).code).toBe("AccessDeniedException");
});
