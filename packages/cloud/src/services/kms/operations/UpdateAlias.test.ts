import { expect, it } from "vitest";
import { allow, kmsForTest } from "../testing/kms-for-test.js";

it("points the alias to another key, with the right on all three", () => {
  const test = kmsForTest();
  const [before, after] = [test.key(), test.key()];
  test.call("CreateAlias", { AliasName: "alias/app", TargetKeyId: before });
  const input = { AliasName: "alias/app", TargetKeyId: after };
  const as = test.user(allow("kms:UpdateAlias", after), allow("kms:UpdateAlias", "arn:aws:kms:*:*:alias/app"));
  expect(test.refusal("UpdateAlias", input, { as }).message).toContain(`on resource: ${before}`);
  test.call("UpdateAlias", input);
  expect(test.call("DescribeKey", { KeyId: "alias/app" })).toMatchObject({ KeyMetadata: { Arn: after } });
});

it("does not find an alias that is not there", () => {
  const { refusal, key } = kmsForTest();
  expect(refusal("UpdateAlias", { AliasName: "alias/app", TargetKeyId: key() }).code).toBe("NotFoundException");
});
