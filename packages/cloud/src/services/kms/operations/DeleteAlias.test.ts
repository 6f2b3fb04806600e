import { expect, it } from "vitest";
import { kmsForTest } from "../testing/kms-for-test.js";

it("takes the name away; the key stays", () => {
  const { call, refusal, key } = kmsForTest();
  const KeyId = key();
  call("CreateAlias", { AliasName: "alias/app", TargetKeyId: KeyId });
  expect(call("DeleteAlias", { AliasName: "alias/app" })).toEqual({});
  expect(refusal("DeleteAlias", { AliasName: "alias/app" }).code).toBe("NotFoundException");
  expect(call("DescribeKey", { KeyId })).toHaveProperty("KeyMetadata");
});
