import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { allow, notAllowed, secretsForTest } from "../testing/secrets-for-test.js";

const TOKEN = "a".repeat(32);
const ARN = /^arn:aws:secretsmanager:us-east-1:000000000000:secret:app\/db-[A-Za-z0-9]{6}$/;

it("makes a secret with its first version, which is AWSCURRENT", () => {
  const { call } = secretsForTest();
  const made = call("CreateSecret", { Name: "app/db", SecretString: "v", ClientRequestToken: TOKEN, Description: "d" });
  expect(made).toEqual({ ARN: expect.stringMatching(ARN), Name: "app/db", VersionId: TOKEN });
  expect(call("GetSecretValue", { SecretId: "app/db" })).toMatchObject({
    SecretString: "v",
    VersionStages: ["AWSCURRENT"],
  });
});

it("makes one without a value", () => {
  const { call, refusal } = secretsForTest();
  expect(call("CreateSecret", { Name: "app/db" })).toEqual({ ARN: expect.stringMatching(ARN), Name: "app/db" });
  expect(refusal("GetSecretValue", { SecretId: "app/db" })).toMatchObject({ id: "secretsmanager.value-not-found" });
});

it("answers the same request with the same token again", () => {
  const { call, refusal } = secretsForTest();
  const input = { Name: "app/db", SecretString: "v", ClientRequestToken: TOKEN };
  const first = call("CreateSecret", input);
  expect(call("CreateSecret", input)).toEqual(first);
  expect(refusal("CreateSecret", { ...input, SecretString: "other" })).toMatchObject({
    code: "ResourceExistsException",
    message: `You can't use ClientRequestToken ${TOKEN} because that value is already in use for a version of secret ${first.ARN}.`,
  });
});

it.each([
  [{}, "ResourceExistsException", "The operation failed because the secret db already exists."],
  [{ Name: "a b" }, "ValidationException", /^Invalid name\. /],
  [{ Name: "new", SecretBinary: new Uint8Array([1]) }, "InvalidParameterException", /^You can't specify both /],
  [{ Name: "new", KmsKeyId: "alias/mine" }, "EncryptionFailure", /^Secrets Manager can't encrypt /],
])("refuses %j", (more, code, message) => {
  const { secret, refusal } = secretsForTest();
  secret("db");
  expect(refusal("CreateSecret", { Name: "db", SecretString: "v", ...more })).toMatchObject({
    code,
    status: 400,
    message: typeof message === "string" ? message : expect.stringMatching(message),
  });
});

it("answers replicas as not implemented", () => {
  const input = { Name: "db", AddReplicaRegions: [{ Region: "eu-west-1" }] };
  expect(secretsForTest().refusal("CreateSecret", input).status).toBe(501);
});

it("takes the default key by its alias", () => {
  const { secret, call } = secretsForTest();
  secret("db", { SecretString: "v", KmsKeyId: "alias/aws/secretsmanager" });
  expect(call("GetSecretValue", { SecretId: "db" })).toMatchObject({ SecretString: "v" });
});

it("keeps the name of a secret that waits for its deletion", () => {
  const { secret, call, refusal } = secretsForTest();
  call("DeleteSecret", { SecretId: secret("db") });
  expect(refusal("CreateSecret", { Name: "db" })).toMatchObject({
    code: "InvalidRequestException",
    message: "You can't create this secret because a secret with this name is already scheduled for deletion.",
  });
});

it("asks for the name with six question marks, and for secretsmanager:TagResource where tags are given", () => {
  const { user, refusal, call } = secretsForTest();
  const input = { Name: "db", Tags: [{ Key: "team", Value: "a" }] };
  expect(refusal("CreateSecret", input, { as: user() })).toEqual(notAllowed("CreateSecret", "db"));
  const arn = `arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:db-??????`;
  const name = { StringEquals: { "secretsmanager:Name": "db", "aws:RequestTag/team": "a" } };
  const create = allow("secretsmanager:CreateSecret", arn, name);
  expect(refusal("CreateSecret", input, { as: user(create) }).message).toContain(
    "secretsmanager:TagResource on resource: db",
  );
  const tag = allow("secretsmanager:TagResource", arn, { "ForAllValues:StringEquals": { "aws:TagKeys": ["team"] } });
  expect(call("CreateSecret", input, { as: user(create, tag) })).toMatchObject({ Name: "db" });
});
