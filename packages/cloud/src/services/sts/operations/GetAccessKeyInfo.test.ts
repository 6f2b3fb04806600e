import { describe, expect, it } from "vitest";
import { allowing, arnOf, makeCaller } from "../../iam/testing/iam-for-test.js";
import { inSts, keyOf, stsForTest } from "../testing/sts-for-test.js";

describe("GetAccessKeyInfo", () => {
  it("tells the account of a key, whoever asks, also of one that is inactive or temporary", () => {
    const gate = stsForTest();
    const AccessKeyId = makeCaller(gate, "ana");
    const temporary = keyOf(gate.call("GetSessionToken", {}, inSts(AccessKeyId)));
    gate.call("UpdateAccessKey", { UserName: "ana", AccessKeyId, Status: "Inactive" });
    for (const key of [AccessKeyId, temporary]) {
      const asked = gate.call("GetAccessKeyInfo", { AccessKeyId: key }, inSts("123456789012"));
      expect(asked).toEqual({ Account: "000000000000" });
    }
  });

  it("is refused for a key that is none", () => {
    expect(stsForTest().refusal("GetAccessKeyInfo", { AccessKeyId: "AKIAIOSFODNN7EXAMPLE" }, inSts())).toEqual({
      id: "sts.access-key-unknown",
      code: "ValidationError",
      status: 400,
      message: "Access key AKIAIOSFODNN7EXAMPLE is not known.",
    });
  });

  it("needs sts:GetAccessKeyInfo", () => {
    const gate = stsForTest();
    const AccessKeyId = makeCaller(gate, "ana");
    expect(gate.refusal("GetAccessKeyInfo", { AccessKeyId }, inSts(AccessKeyId))).toMatchObject({
      code: "AccessDenied",
      message: `User: ${arnOf("user/ana")} is not authorized to perform: sts:GetAccessKeyInfo on resource: * because no identity-based policy allows the sts:GetAccessKeyInfo action`,
    });
    const as = makeCaller(gate, "ben", allowing("sts:GetAccessKeyInfo"));
    expect(gate.call("GetAccessKeyInfo", { AccessKeyId }, inSts(as)).Account).toBe("000000000000");
  });
});
