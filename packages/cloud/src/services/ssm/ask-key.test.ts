/** A SecureString under a customer's key: what KMS is asked, as whom, and what a refusal looks like. */
import { expect, it } from "vitest";
import { kms } from "../kms/index.js";
import { addUser } from "../testing/add-user.js";
import type { GateForTest } from "../testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../testing/gate-for-test.js";
import { ssm } from "./index.js";

const allow = (action: string, condition?: object) => ({
  Effect: "Allow",
  Action: action,
  Resource: "*",
  ...(condition && { Condition: condition }),
});

interface Keyed extends GateForTest {
  readonly key: string;
  user(...statements: readonly object[]): string;
}

/** A parameter `/db` under a key of the account. */
function keyed(more: object = {}): Keyed {
  const test = gateForTest([ssm, kms]);
  const key = test.call<{ KeyMetadata: { Arn: string } }>("CreateKey", {}, { service: "kms" }).KeyMetadata.Arn;
  test.call("PutParameter", { Name: "/db", Type: "SecureString", Value: "geheim€", KeyId: key, ...more });
  let made = 0;
  return { ...test, key, user: (...statements) => addUser(test, `user-${++made}`, statements) };
}

const read = { Name: "/db", WithDecryption: true };

const reading: readonly (readonly [string, object])[] = [
  ["GetParameter", read],
  ["GetParameters", { Names: ["/db"], WithDecryption: true }],
  ["GetParametersByPath", { Path: "/", WithDecryption: true }],
  ["GetParameterHistory", read],
];

it.each(reading)("%s with decryption needs kms:Decrypt on the key", (operation, input) => {
  const test = keyed();
  const as = test.user(allow("ssm:*"));
  expect(test.refusal(operation, input, { as })).toMatchObject({
    id: "kms.decrypt-denied",
    code: "AccessDeniedException",
    status: 400,
    message: `User: arn:aws:iam::${ACCOUNT}:user/user-1 is not authorized to perform: kms:Decrypt on the resource associated with this ciphertext because no identity-based policy allows the kms:Decrypt action`,
    cause: "nothing-allows",
  });
  const condition = {
    StringEquals: {
      "kms:ViaService": "ssm.us-east-1.amazonaws.com",
      "kms:EncryptionContext:PARAMETER_ARN": `arn:aws:ssm:us-east-1:${ACCOUNT}:parameter/db`,
    },
  };
  const reader = test.user(allow("ssm:*"), allow("kms:Decrypt", condition));
  expect(JSON.stringify(test.call(operation, input, { as: reader }))).toContain("geheim€");
});

it.each(reading)("%s without decryption needs no right on the key, and does not show the value", (operation, input) => {
  const test = keyed();
  const shown = test.call(operation, { ...input, WithDecryption: false }, { as: test.user(allow("ssm:*")) });
  expect(JSON.stringify(shown)).not.toContain("geheim");
});

it.each([
  ["Standard", "kms:Encrypt"],
  ["Advanced", "kms:GenerateDataKey"],
])("in the tier %s is put with %s", (Tier, action) => {
  const test = keyed();
  const put = { Name: "/new", Type: "SecureString", Value: "x", KeyId: test.key, Tier };
  expect(test.refusal("PutParameter", put, { as: test.user(allow("ssm:*")) }).message).toContain(
    ` perform: ${action} on`,
  );
  const as = test.user(allow("ssm:*"), allow(action));
  expect(test.call("PutParameter", put, { as })).toMatchObject({ Version: 1 });
  expect(test.call("GetParameter", { Name: "/new", WithDecryption: true })).toMatchObject({
    Parameter: { Value: "x" },
  });
});

it("shows what the key made of the value, which the key opens", () => {
  const test = keyed();
  const { Value } = test.call<{ Parameter: { Value: string } }>("GetParameter", { Name: "/db" }).Parameter;
  const opened = test.call<{ Plaintext: Uint8Array }>(
    "Decrypt",
    {
      CiphertextBlob: Buffer.from(Value, "base64"),
      EncryptionContext: { PARAMETER_ARN: `arn:aws:ssm:us-east-1:${ACCOUNT}:parameter/db` },
    },
    { service: "kms" },
  );
  expect(Buffer.from(opened.Plaintext).toString()).toBe("geheim€");
});

it("names the key, and refuses to be read when it is disabled", () => {
  const test = keyed();
  expect(test.call("DescribeParameters")).toMatchObject({ Parameters: [{ KeyId: test.key }] });
  test.call("DisableKey", { KeyId: test.key }, { service: "kms" });
  expect(test.refusal("GetParameter", read)).toMatchObject({
    code: "InvalidKeyId",
    message: `Invalid keyId: ${test.key}`,
  });
});
