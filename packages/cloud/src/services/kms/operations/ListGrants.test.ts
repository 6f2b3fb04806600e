import { expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { kmsForTest, userArn } from "../testing/kms-for-test.js";

it("shows a key's grants, all or of one grantee", () => {
  const { call, key } = kmsForTest();
  const KeyId = key();
  const { GrantId } = call("CreateGrant", {
    KeyId,
    GranteePrincipal: userArn(1),
    Operations: ["Encrypt"],
    Name: "one",
  });
  call("CreateGrant", { KeyId, GranteePrincipal: userArn(2), Operations: ["Decrypt"] });
  expect(call("ListGrants", { KeyId }).Grants).toHaveLength(2);
  expect(call("ListGrants", { KeyId, GranteePrincipal: userArn(1) }).Grants).toEqual([
    {
      KeyId,
      GrantId,
      Name: "one",
      CreationDate: new Date(START),
      GranteePrincipal: userArn(1),
      IssuingAccount: `arn:aws:iam::${ACCOUNT}:root`,
      Operations: ["Encrypt"],
    },
  ]);
});
