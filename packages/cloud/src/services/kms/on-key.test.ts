/** What all operations on a key have in common: how it is named, and that its policy must allow. */
import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../testing/gate-for-test.js";
import type { KmsForTest } from "./testing/kms-for-test.js";
import { allow, kmsForTest, letIn, OTHER, policy, ROOT, userArn, utf8 } from "./testing/kms-for-test.js";

const inputs: { readonly [operation: string]: object } = {
  CreateGrant: { GranteePrincipal: ROOT, Operations: ["Decrypt"] },
  DescribeKey: {},
  DisableKey: {},
  DisableKeyRotation: {},
  EnableKey: {},
  EnableKeyRotation: {},
  Encrypt: { Plaintext: utf8("x") },
  GenerateDataKey: { KeySpec: "AES_256" },
  GenerateDataKeyWithoutPlaintext: { KeySpec: "AES_256" },
  GetKeyPolicy: {},
  GetKeyRotationStatus: {},
  ListGrants: {},
  ListKeyPolicies: {},
  ListResourceTags: {},
  PutKeyPolicy: { Policy: policy(letIn({ AWS: ROOT }, "kms:*")) },
  ScheduleKeyDeletion: {},
  TagResource: { Tags: [{ TagKey: "a", TagValue: "b" }] },
  UntagResource: { TagKeys: ["a"] },
  UpdateKeyDescription: { Description: "x" },
};

const outcome = (test: KmsForTest, operation: string, input: object, as?: string) => {
  try {
    test.call(operation, input, as === undefined ? {} : { as });
    return "done";
  } catch {
    return test.refusal(operation, input, as === undefined ? {} : { as }).code;
  }
};

describe.each(Object.entries(inputs))("%s", (operation, more) => {
  it("takes the key's id, ARN, alias and alias's ARN", () => {
    const test = kmsForTest();
    const named = (KeyId: string) => outcome(test, operation, { ...more, KeyId });
    for (const name of ["id", "arn", "alias", "alias arn"]) {
      const arn = test.key();
      test.call("CreateAlias", { AliasName: `alias/${name.replace(" ", "-")}`, TargetKeyId: arn });
      const names: { [name: string]: string } = {
        id: arn.slice(arn.lastIndexOf("/") + 1),
        arn,
        alias: "alias/alias",
        "alias arn": `arn:aws:kms:us-east-1:${ACCOUNT}:alias/alias-arn`,
      };
      expect(named(names[name] as string)).toBe("done");
    }
  });

  it.each([
    [
      "12345678-1234-1234-1234-123456789012",
      `Key 'arn:aws:kms:us-east-1:${ACCOUNT}:key/12345678-1234-1234-1234-123456789012' does not exist`,
    ],
    ["alias/absent", `Alias arn:aws:kms:us-east-1:${ACCOUNT}:alias/absent is not found.`],
    ["nonsense", "Invalid keyId 'nonsense'"],
    [
      `arn:aws:kms:eu-west-1:${ACCOUNT}:key/12345678-1234-1234-1234-123456789012`,
      `Key 'arn:aws:kms:eu-west-1:${ACCOUNT}:key/12345678-1234-1234-1234-123456789012' does not exist`,
    ],
  ])("does not find %s", (KeyId, message) => {
    expect(kmsForTest().refusal(operation, { ...more, KeyId })).toMatchObject({
      code: "NotFoundException",
      status: 400,
      message,
    });
  });

  it("is refused to whom the account's policies do not allow it", () => {
    const test = kmsForTest();
    const KeyId = test.key();
    expect(test.refusal(operation, { ...more, KeyId }, { as: test.user() })).toMatchObject({
      id: "iam.denied-implicit",
      code: "AccessDeniedException",
      message: `User: ${userArn()} is not authorized to perform: kms:${operation} on resource: ${KeyId} because no identity-based policy allows the kms:${operation} action`,
    });
    expect(outcome(test, operation, { ...more, KeyId }, test.user(allow(`kms:${operation}`, KeyId)))).toBe("done");
  });

  it("is refused where the key policy does not let the account in", () => {
    const test = kmsForTest();
    const as = test.user(allow("kms:*"));
    const Policy = policy(letIn({ AWS: `arn:aws:iam::${ACCOUNT}:user/admin` }, "kms:*"));
    const KeyId = test.key({ Policy });
    expect(test.refusal(operation, { ...more, KeyId }, { as })).toMatchObject({
      code: "AccessDeniedException",
      message: `User: ${userArn()} is not authorized to perform: kms:${operation} on resource: ${KeyId} because no resource-based policy allows the kms:${operation} action`,
    });
  });
});

const CRYPTOGRAPHIC = ["Encrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "CreateGrant"];

it.each(CRYPTOGRAPHIC)("%s needs the key enabled", (operation) => {
  const test = kmsForTest();
  const KeyId = test.key();
  test.call("DisableKey", { KeyId });
  expect(test.refusal(operation, { ...inputs[operation], KeyId })).toMatchObject({
    code: "DisabledException",
    message: `${KeyId} is disabled.`,
  });
});

const READING = [
  "DescribeKey",
  "GetKeyPolicy",
  "GetKeyRotationStatus",
  "ListGrants",
  "ListKeyPolicies",
  "ListResourceTags",
];

it.each(Object.keys(inputs).filter((operation) => !READING.includes(operation)))(
  "%s is refused for a key that is about to be deleted",
  (operation) => {
    const test = kmsForTest();
    const KeyId = test.key();
    test.call("ScheduleKeyDeletion", { KeyId });
    expect(test.refusal(operation, { ...inputs[operation], KeyId })).toMatchObject({
      code: "KMSInvalidStateException",
      message: `${KeyId} is pending deletion.`,
    });
  },
);

it("a key of another account is used where both sides allow", () => {
  const test = kmsForTest();
  const Policy = policy(letIn({ AWS: [`arn:aws:iam::${OTHER}:root`, ROOT] }, "kms:*"));
  const KeyId = test.call<{ KeyMetadata: { Arn: string } }>("CreateKey", { Policy }, { as: OTHER }).KeyMetadata.Arn;
  expect(outcome(test, "Encrypt", { KeyId, Plaintext: utf8("x") }, test.user())).toBe("AccessDeniedException");
  expect(outcome(test, "Encrypt", { KeyId, Plaintext: utf8("x") }, test.user(allow("kms:Encrypt", KeyId)))).toBe(
    "done",
  );
});
