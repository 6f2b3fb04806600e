import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

describe("ListAccessKeys", () => {
  it("tells no secrets", () => {
    const gate = iamForTest();
    makeUser(gate);
    const { AccessKey } = gate.call("CreateAccessKey", { UserName: "ana" });
    const key = { UserName: "ana", AccessKeyId: AccessKey?.AccessKeyId, Status: "Active", CreateDate: new Date(START) };
    expect(gate.call("ListAccessKeys", { UserName: "ana" })).toEqual({ AccessKeyMetadata: [key], IsTruncated: false });
  });

  it("knows no key of the first administrator", () => {
    expect(iamForTest().call("ListAccessKeys")).toEqual({ AccessKeyMetadata: [], IsTruncated: false });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("ListAccessKeys", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:ListAccessKeys on the user", () => {
    expectDenied(iamForTest(), "ListAccessKeys", {}, arnOf("user/nobody"));
  });
});
