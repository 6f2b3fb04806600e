import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";

const AccessKeyId = "AKIAAAAAAAAAAAAAAAAA";

describe("DeleteAccessKey", () => {
  it("makes the key unknown", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana");
    expect(gate.call("DeleteAccessKey", { UserName: "ana", AccessKeyId: as })).toEqual({});
    expect(gate.refusal("GetUser", {}, { as }).id).toBe("wire.invalid-security-token");
  });

  it("is refused for a key that is absent", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.refusal("DeleteAccessKey", { UserName: "ana", AccessKeyId })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `The Access Key with id ${AccessKeyId} cannot be found.`,
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("DeleteAccessKey", { UserName: "absent", AccessKeyId })).toEqual(NO_USER);
  });

  it("needs iam:DeleteAccessKey on the user", () => {
    expectDenied(iamForTest(), "DeleteAccessKey", { UserName: "ana", AccessKeyId }, arnOf("user/ana"));
  });
});
