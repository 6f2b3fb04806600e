import { expect, it } from "vitest";
import { allow, encrypted, kmsForTest, textOf, userArn } from "../testing/kms-for-test.js";

it.each([
  ["nothing of a ciphertext", new Uint8Array([9, 9, 9])],
  ["a head without a body", new Uint8Array([1, 0, 3, 97, 97, 97])],
])("refuses %s", (_what, CiphertextBlob) => {
  expect(kmsForTest().refusal("Decrypt", { CiphertextBlob })).toMatchObject({
    code: "InvalidCiphertextException",
    status: 400,
  });
});

it("refuses a ciphertext with a changed byte", () => {
  const test = kmsForTest();
  const changed = Uint8Array.from(encrypted(test, test.key(), "secret"));
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(test.refusal("Decrypt", { CiphertextBlob: changed }).id).toBe("kms.ciphertext-invalid");
});

it("refuses a key that is not the ciphertext's", () => {
  const test = kmsForTest();
  const CiphertextBlob = encrypted(test, test.key(), "secret");
  expect(test.refusal("Decrypt", { CiphertextBlob, KeyId: test.key() })).toMatchObject({
    code: "IncorrectKeyException",
    message: "The key ID in the request does not identify a CMK that can perform this operation.",
  });
});

it("names no key in its refusal that the request does not name, unless a Deny does it", () => {
  const test = kmsForTest();
  const KeyId = test.key();
  const CiphertextBlob = encrypted(test, KeyId, "secret");
  const as = test.user();
  const start = `User: ${userArn()} is not authorized to perform: kms:Decrypt on`;
  expect(test.refusal("Decrypt", { CiphertextBlob }, { as })).toEqual({
    id: "kms.decrypt-denied",
    code: "AccessDeniedException",
    status: 400,
    cause: "nothing-allows",
    message: `${start} the resource associated with this ciphertext because no identity-based policy allows the kms:Decrypt action`,
  });
  expect(test.refusal("Decrypt", { CiphertextBlob, KeyId }, { as }).message).toBe(
    `${start} resource: ${KeyId} because no identity-based policy allows the kms:Decrypt action`,
  );
  const forbidden = test.user({ ...allow("kms:Decrypt"), Effect: "Deny" });
  expect(test.refusal("Decrypt", { CiphertextBlob }, { as: forbidden }).message).toContain(
    `on resource: ${KeyId} with an explicit deny in an identity-based policy`,
  );
});

it("needs kms:Decrypt on the ciphertext's key, which must be enabled", () => {
  const test = kmsForTest();
  const KeyId = test.key();
  const CiphertextBlob = encrypted(test, KeyId, "secret");
  expect(test.refusal("Decrypt", { CiphertextBlob }, { as: test.user() }).code).toBe("AccessDeniedException");
  const as = test.user(allow("kms:Decrypt", KeyId));
  expect(textOf(test.call("Decrypt", { CiphertextBlob }, { as }).Plaintext)).toBe("secret");
  test.call("DisableKey", { KeyId });
  expect(test.refusal("Decrypt", { CiphertextBlob }, { as }).code).toBe("DisabledException");
});
