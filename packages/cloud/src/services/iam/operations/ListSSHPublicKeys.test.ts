import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { SSH_KEY } from "../testing/public-keys-for-test.js";

const UserName = "ana";

describe("ListSSHPublicKeys", () => {
  it("shows which keys the user has, and follows the user", () => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("UploadSSHPublicKey", { UserName, SSHPublicKeyBody: SSH_KEY });
    gate.call("UpdateUser", { UserName, NewUserName: "anna" });
    expect(gate.call("ListSSHPublicKeys", { UserName: "anna", MaxItems: 1 })).toEqual({
      SSHPublicKeys: [
        {
          UserName: "anna",
          SSHPublicKeyId: expect.stringMatching(/^APKA/),
          Status: "Active",
          UploadDate: new Date(START),
        },
      ],
      IsTruncated: false,
    });
  });

  it("finds none of the caller that is there from the start", () => {
    expect(iamForTest().call("ListSSHPublicKeys")).toEqual({ SSHPublicKeys: [], IsTruncated: false });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("ListSSHPublicKeys", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:ListSSHPublicKeys on the user", () => {
    expectDenied(iamForTest(), "ListSSHPublicKeys", { UserName }, arnOf("user/ana"));
  });
});
