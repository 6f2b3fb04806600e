/** Laws that hold for every operation of every service. */
import { Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { allServices } from "../cloud.js";
import { leastInput } from "../model/testing/least-input.js";
import { accessKeyUses } from "../services/iam/tables.js";
import { messageKeys } from "../services/sts/tables.js";
import { ACCOUNT, gateForTest, modelsForTest } from "../services/testing/gate-for-test.js";
import type { Caller } from "./caller.js";
import { failures } from "./failures.js";
import type { Service } from "./operation.js";

const gate = gateForTest(allServices);
const iam = { service: "iam" };
gate.call("CreateUser", { UserName: "nobody" }, iam);
const nobody = String(gate.call("CreateAccessKey", { UserName: "nobody" }, iam).AccessKey?.AccessKeyId);
const key = gate.call("CreateKey", {}, { service: "kms" }).KeyMetadata?.Arn;
gate.call("CreateAlias", { AliasName: "alias/app", TargetKeyId: key }, { service: "kms" });
const encrypted = gate.call("Encrypt", { KeyId: key, Plaintext: new Uint8Array(1) }, { service: "kms" });

/** What is looked at before the check: a key must be there, for its policy decides, and names must have their form. */
const GIVEN = {
  KeyId: key,
  TargetKeyId: key,
  DestinationKeyId: key,
  AliasName: "alias/app",
  CiphertextBlob: encrypted.CiphertextBlob,
  RoleArn: `arn:aws:iam::${ACCOUNT}:role/absent`,
  SAMLMetadataDocument: "x".repeat(1_000),
  VersionId: "v1",
  layerDigest: "sha256:0a",
  layerDigests: ["sha256:0a"],
  uploadId: "12345678-1234-1234-1234-123456789012",
  lifecyclePolicyText: "x".repeat(100),
  logGroupName: "group",
};

/** Members that one service has otherwise than the others. */
const ITEM = { TableName: "table", Key: { id: { S: "1" } } };
const STATES = `arn:aws:states:us-east-1:${ACCOUNT}`;
const OF_SERVICE: { readonly [service: string]: object } = {
  dynamodb: { TransactItems: [{ Get: ITEM, Delete: ITEM }] },
  secretsmanager: { VersionId: "0".repeat(32) },
  states: {
    stateMachineArn: `${STATES}:stateMachine:absent`,
    stateMachineVersionArn: `${STATES}:stateMachine:absent:1`,
    stateMachineAliasArn: `${STATES}:stateMachine:absent:live`,
    routingConfiguration: [{ stateMachineVersionArn: `${STATES}:stateMachine:absent:1`, weight: 100 }],
    executionArn: `${STATES}:execution:absent:run`,
    activityArn: `${STATES}:activity:absent`,
    mapRunArn: `${STATES}:mapRun:absent/each:1`,
    resourceArn: `${STATES}:stateMachine:absent`,
  },
};

/** AWS: needs no permission; or the input says who calls, and nobody is believed. */
const OTHERWISE: { readonly [operation: string]: string } = {
  "sts:GetCallerIdentity": "done",
  "sts:GetSessionToken": "done",
  "sts:AssumeRoleWithWebIdentity": "sts.identity-token-not-jwt",
  // Each key is a call of its own, with its own check.
  "s3:DeleteObjects": "s3.no-such-bucket",
};

const SERVICES: readonly Service[] = allServices;
const OPERATIONS = SERVICES.flatMap(({ name, operations }) => Object.keys(operations).map((one) => [name, one]));

/** Services that are asked from inside alone bring their model themselves. */
const modelOf = (service: string) => modelsForTest(service) ?? SERVICES.find(({ name }) => name === service)?.model;

/** What comes of an input that fits: refused by a check, another failure, or done. */
function outcome(service = "", operation = "", as: Caller): string {
  const model = modelOf(service);
  if (!model) throw new Error(`There is no model of ${service}.`);
  try {
    gate.call(operation, leastInput(model, operation, { ...GIVEN, ...OF_SERVICE[service] }), { service, as });
    return "done";
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const [decision] = gate.gate.decisions.list(1);
    return decision?.checks.some((check) => check.outcome === "deny") ? "refused by a check" : error.mode.id;
  }
}

/** All rows but those that say what was tried, and the key that EC2's denials are sealed with, which is made with the first. */
function rows(): string {
  const { tables } = gate.store.dump();
  const aside: readonly string[] = [failures.name, accessKeyUses.name, messageKeys.name];
  return JSON.stringify(Object.entries(tables).filter(([name]) => !aside.includes(name)));
}

describe.each(OPERATIONS)("%s:%s", (service, operation) => {
  const expected = OTHERWISE[`${service}:${operation}`] ?? "refused by a check";

  it("asks for a permission, and does nothing without it", () => {
    const before = expected === "done" ? undefined : rows();
    expect(outcome(service, operation, { kind: "access-key", accessKeyId: nobody })).toBe(expected);
    if (before !== undefined) expect(rows()).toBe(before);
  });

  it("does not let an unsigned request in", () => {
    const takesUnsigned = SERVICES.find(({ name }) => name === service)?.takesUnsigned;
    const own = takesUnsigned || expected.startsWith("sts.identity-token");
    const refused = own ? expected : "missing-authentication-token";
    expect(outcome(service, operation, { kind: "anonymous" })).toContain(refused);
  });
});
