import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { SSH_KEY } from "../testing/public-keys-for-test.js";

const ID = "APKAABSENTABSENTABSENT";
const input = (SSHPublicKeyId: unknown, UserName = "ana") => ({ UserName, SSHPublicKeyId });

function make(gate: GateForTest, UserName = "ana", SSHPublicKeyBody = SSH_KEY) {
  makeUser(gate, UserName);
  return gate.call("UploadSSHPublicKey", { UserName, SSHPublicKeyBody }).SSHPublicKey?.SSHPublicKeyId;
}

describe("DeleteSSHPublicKey", () => {
  it("deletes a key, without which the user can be deleted", () => {
    const gate = iamForTest();
    const id = make(gate);
    expect(gate.refusal("DeleteUser", { UserName: "ana" })).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must remove referenced objects first.",
    });
    expect(gate.call("DeleteSSHPublicKey", input(id))).toEqual({});
    expect(gate.refusal("DeleteSSHPublicKey", input(id)).code).toBe("NoSuchEntity");
    expect(gate.call("DeleteUser", { UserName: "ana" })).toEqual({});
  });

  it("is refused for a key that is absent or somebody else's, and for a user that is absent", () => {
    const gate = iamForTest();
    make(gate);
    for (const id of [ID, make(gate, "bea")]) {
      expect(gate.refusal("DeleteSSHPublicKey", input(id))).toMatchObject({
        code: "NoSuchEntity",
        status: 404,
        message: `The SSH Public Key with id ${id} cannot be found`,
      });
    }
    expect(gate.refusal("DeleteSSHPublicKey", input(ID, "absent"))).toEqual(NO_USER);
  });

  it("needs iam:DeleteSSHPublicKey on the user", () => {
    expectDenied(iamForTest(), "DeleteSSHPublicKey", input(ID), arnOf("user/ana"));
  });
});
