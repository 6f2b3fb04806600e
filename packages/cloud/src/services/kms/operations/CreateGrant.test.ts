import { expect, it } from "vitest";
import { encrypted, kmsForTest, textOf, userArn } from "../testing/kms-for-test.js";

const decrypt = (grantee: string, more: object = {}) => ({
  GranteePrincipal: grantee,
  Operations: ["Decrypt"],
  ...more,
});

it("lets the grantee in whom no policy knows", () => {
  const test = kmsForTest();
  const KeyId = test.key();
  const as = test.user();
  const CiphertextBlob = encrypted(test, KeyId, "secret");
  expect(test.refusal("Decrypt", { CiphertextBlob }, { as }).code).toBe("AccessDeniedException");
  expect(test.call("CreateGrant", { KeyId, ...decrypt(userArn()) })).toEqual({
    GrantId: expect.any(String),
    GrantToken: expect.any(String),
  });
  expect(textOf(test.call("Decrypt", { CiphertextBlob }, { as }).Plaintext)).toBe("secret");
  expect(test.refusal("Encrypt", { KeyId, Plaintext: CiphertextBlob }, { as }).code).toBe("AccessDeniedException");
});

it.each([
  ["EncryptionContextSubset", { app: "web", more: "x" }, true],
  ["EncryptionContextSubset", { more: "x" }, false],
  ["EncryptionContextEquals", { app: "web" }, true],
  ["EncryptionContextEquals", { app: "web", more: "x" }, false],
])("is held to its %s: %j", (constraint, EncryptionContext, allowed) => {
  const test = kmsForTest();
  const KeyId = test.key();
  const as = test.user();
  const CiphertextBlob = encrypted(test, KeyId, "secret", EncryptionContext);
  test.call("CreateGrant", { KeyId, ...decrypt(userArn(), { Constraints: { [constraint]: { app: "web" } } }) });
  const asked = { CiphertextBlob, EncryptionContext };
  if (allowed) expect(textOf(test.call("Decrypt", asked, { as }).Plaintext)).toBe("secret");
  else expect(test.refusal("Decrypt", asked, { as }).code).toBe("AccessDeniedException");
});

it("with a name is made once", () => {
  const { call, key } = kmsForTest();
  const KeyId = key();
  const named = { KeyId, ...decrypt(userArn(), { Name: "app" }) };
  expect(call("CreateGrant", named)).toEqual(call("CreateGrant", named));
  expect(call("ListGrants", { KeyId }).Grants).toHaveLength(1);
  call("CreateGrant", { KeyId, ...decrypt(userArn()) });
  expect(call("ListGrants", { KeyId }).Grants).toHaveLength(2);
});
