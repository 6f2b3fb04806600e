/** KMS behind a gate, with users whose policies a test writes. */
import { iam } from "../../iam/index.js";
import { makeCaller } from "../../iam/testing/iam-for-test.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../../testing/gate-for-test.js";
import { kms } from "../index.js";

export const OTHER = "123456789012";
export const ROOT = `arn:aws:iam::${ACCOUNT}:root`;
export const userArn = (number = 1) => `arn:aws:iam::${ACCOUNT}:user/user-${number}`;

export interface KmsForTest extends GateForTest {
  /** Makes a key; gives its ARN. */
  key(more?: object): string;
  /** Makes a user with one inline policy of these statements; gives its access key. */
  user(...statements: readonly object[]): string;
}

export function kmsForTest(): KmsForTest {
  const test = gateForTest([kms, iam]);
  const asIam: GateForTest = {
    ...test,
    call: (operation, input, options) => test.call(operation, input, { ...options, service: "iam" }),
  };
  let made = 0;
  return {
    ...test,
    key: (more = {}) => test.call<{ KeyMetadata: { Arn: string } }>("CreateKey", more).KeyMetadata.Arn,
    user(...statements) {
      made += 1;
      return makeCaller(asIam, `user-${made}`, statements.length > 0 ? policy(...statements) : undefined);
    },
  };
}

export const policy = (...statements: readonly object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

export const allow = (action: string | readonly string[], resource = "*", condition?: object) => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...(condition && { Condition: condition }),
});

/** A statement of a key policy: these principals may do these actions. */
export const letIn = (principal: object | string, action: string | readonly string[], condition?: object) => ({
  ...allow(action, "*", condition),
  Principal: principal,
});

export const utf8 = (text: string) => new TextEncoder().encode(text);
export const textOf = (bytes: unknown) => new TextDecoder().decode(bytes as Uint8Array);

/** Encrypts a text; gives the ciphertext. */
export function encrypted(test: KmsForTest, KeyId: string, text: string, EncryptionContext?: object): Uint8Array {
  return test.call<{ CiphertextBlob: Uint8Array }>("Encrypt", {
    KeyId,
    Plaintext: utf8(text),
    ...(EncryptionContext && { EncryptionContext }),
  }).CiphertextBlob;
}
