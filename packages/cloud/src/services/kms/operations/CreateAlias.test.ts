import { expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { allow, kmsForTest } from "../testing/kms-for-test.js";

const arn = `arn:aws:kms:us-east-1:${ACCOUNT}:alias/app`;

it("gives a key a name, once", () => {
  const { call, refusal, key } = kmsForTest();
  const TargetKeyId = key();
  expect(call("CreateAlias", { AliasName: "alias/app", TargetKeyId })).toEqual({});
  expect(call("DescribeKey", { KeyId: "alias/app" })).toMatchObject({ KeyMetadata: { Arn: TargetKeyId } });
  expect(refusal("CreateAlias", { AliasName: "alias/app", TargetKeyId })).toMatchObject({
    code: "AlreadyExistsException",
    message: `An alias with the name ${arn} already exists`,
  });
});

it.each([
  [
    "app",
    'Alias must start with the prefix "alias/". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html',
  ],
  ["alias/aws/ecs", "Aliases beginning with alias/aws/ are reserved"],
])("refuses the name %s", (AliasName, message) => {
  const { refusal, key } = kmsForTest();
  expect(refusal("CreateAlias", { AliasName, TargetKeyId: key() }).message).toBe(message);
});

it("needs kms:CreateAlias on the alias and on the key", () => {
  const test = kmsForTest();
  const TargetKeyId = test.key();
  const input = { AliasName: "alias/app", TargetKeyId };
  const onAlias = test.user(allow("kms:CreateAlias", arn));
  expect(test.refusal("CreateAlias", input, { as: onAlias }).message).toContain(`on resource: ${TargetKeyId}`);
  const onKey = test.user(allow("kms:CreateAlias", TargetKeyId));
  expect(test.refusal("CreateAlias", input, { as: onKey }).message).toContain(`on resource: ${arn}`);
  const as = test.user(allow("kms:CreateAlias", arn), allow("kms:CreateAlias", TargetKeyId));
  expect(test.call("CreateAlias", input, { as })).toEqual({});
});
