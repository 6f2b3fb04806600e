import { expect, it } from "vitest";
import { kmsForTest, userArn } from "../testing/kms-for-test.js";

it("takes the grant away", () => {
  const { call, refusal, key } = kmsForTest();
  const KeyId = key();
  const { GrantId } = call("CreateGrant", { KeyId, GranteePrincipal: userArn(), Operations: ["Decrypt"] });
  expect(call("RevokeGrant", { KeyId, GrantId })).toEqual({});
  expect(call("ListGrants", { KeyId }).Grants).toEqual([]);
  expect(refusal("RevokeGrant", { KeyId, GrantId }).code).toBe("NotFoundException");
});

it("needs kms:RevokeGrant", () => {
  const { refusal, key, user } = kmsForTest();
  expect(refusal("RevokeGrant", { KeyId: key(), GrantId: "x" }, { as: user() }).code).toBe("AccessDeniedException");
});
