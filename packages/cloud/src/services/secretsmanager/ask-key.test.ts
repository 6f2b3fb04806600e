/** A secret under a customer's key: what KMS is asked, as whom, and what a refusal looks like. */
import { describe, expect, it } from "vitest";
import { kms } from "../kms/index.js";
import { addUser } from "../testing/add-user.js";
import type { GateForTest } from "../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../testing/gate-for-test.js";
import { secretsmanager } from "./index.js";
import { allow } from "./testing/secrets-for-test.js";

interface Keyed extends GateForTest {
  readonly key: string;
  user(...statements: readonly object[]): string;
}

/** A secret `db` under a key of the account. */
function keyed(more: object = {}): Keyed {
  const test = gateForTest([secretsmanager, kms]);
  const key = test.call<{ KeyMetadata: { Arn: string } }>("CreateKey", more, { service: "kms" }).KeyMetadata.Arn;
  test.call("CreateSecret", { Name: "db", SecretString: "one", KmsKeyId: key });
  let made = 0;
  return { ...test, key, user: (...statements) => addUser(test, `user-${++made}`, statements) };
}

const KEY_DENIED = {
  id: "secretsmanager.key-denied",
  code: "AccessDeniedException",
  status: 400,
  message: "Access to KMS is not allowed",
  cause: "nothing-allows",
};
const read = { SecretId: "db" };
const aboutSecrets = allow("secretsmanager:*");

describe("a secret under a customer's key", () => {
  it("is read by whom secret and key are allowed", () => {
    const test = keyed();
    expect(test.call("GetSecretValue", read)).toMatchObject({ SecretString: "one" });
    const as = test.user(aboutSecrets, allow("kms:Decrypt", test.key));
    expect(test.call("GetSecretValue", read, { as })).toMatchObject({ SecretString: "one" });
  });

  it("is not read without kms:Decrypt, nor written without kms:GenerateDataKey", () => {
    const test = keyed();
    expect(test.refusal("GetSecretValue", read, { as: test.user(aboutSecrets) })).toEqual(KEY_DENIED);
    const reader = test.user(aboutSecrets, allow("kms:Decrypt"));
    expect(test.refusal("PutSecretValue", { ...read, SecretString: "two" }, { as: reader })).toEqual(KEY_DENIED);
    const create = { Name: "new", SecretString: "x", KmsKeyId: test.key };
    expect(test.refusal("CreateSecret", create, { as: reader })).toEqual(KEY_DENIED);
    const writer = test.user(aboutSecrets, allow("kms:GenerateDataKey"));
    expect(test.call("PutSecretValue", { ...read, SecretString: "two" }, { as: writer })).toHaveProperty("VersionId");
  });

  it("comes to the key through Secrets Manager, with the secret as context", () => {
    const conditions = {
      StringEquals: {
        "kms:ViaService": "secretsmanager.us-east-1.amazonaws.com",
        "aws:CalledViaFirst": "secretsmanager.amazonaws.com",
      },
      Bool: { "aws:ViaAWSService": "true" },
      ArnLike: { "kms:EncryptionContext:SecretARN": `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:db-*` },
    };
    const test = keyed();
    const as = test.user(aboutSecrets, allow("kms:Decrypt", "*", conditions));
    expect(test.call("GetSecretValue", read, { as })).toMatchObject({ SecretString: "one" });
    const other = { StringEquals: { "kms:ViaService": "ssm.us-east-1.amazonaws.com" } };
    const wrong = test.user(aboutSecrets, allow("kms:Decrypt", "*", other));
    expect(test.refusal("GetSecretValue", read, { as: wrong })).toEqual({ ...KEY_DENIED, cause: "condition-mismatch" });
  });

  it.each(["DisableKey", "ScheduleKeyDeletion"])("cannot be read or written after %s", (operation) => {
    const test = keyed();
    test.call(operation, { KeyId: test.key }, { service: "kms" });
    expect(test.refusal("GetSecretValue", read)).toMatchObject({ code: "DecryptionFailure", status: 400 });
    expect(test.refusal("PutSecretValue", { ...read, SecretString: "x" })).toMatchObject({ code: "EncryptionFailure" });
  });

  it("is encrypted anew when its key changes, with the right on both", () => {
    const test = keyed();
    const other = test.call<{ KeyMetadata: { Arn: string } }>("CreateKey", {}, { service: "kms" }).KeyMetadata.Arn;
    const change = { ...read, KmsKeyId: other };
    const half = test.user(aboutSecrets, allow("kms:*", other));
    expect(test.refusal("UpdateSecret", change, { as: half })).toEqual({ ...KEY_DENIED, cause: "another-resource" });
    test.call("UpdateSecret", change);
    expect(test.call("GetSecretValue", read, { as: half })).toMatchObject({ SecretString: "one" });
    test.call("UpdateSecret", { ...read, KmsKeyId: "alias/aws/secretsmanager" });
    expect(test.call("GetSecretValue", read, { as: test.user(aboutSecrets) })).toMatchObject({ SecretString: "one" });
  });
});

it("refuses a key that is not there", () => {
  const test = keyed();
  expect(test.refusal("CreateSecret", { Name: "new", SecretString: "x", KmsKeyId: "alias/absent" })).toMatchObject({
    id: "secretsmanager.key-unusable",
    code: "EncryptionFailure",
  });
});
