import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { SSH_KEY } from "../testing/public-keys-for-test.js";

const ID = "APKAABSENTABSENTABSENT";
const input = (SSHPublicKeyId: unknown, UserName = "ana") => ({ UserName, SSHPublicKeyId, Status: "Inactive" });

function make(gate: GateForTest, UserName = "ana", SSHPublicKeyBody = SSH_KEY) {
  makeUser(gate, UserName);
  return gate.call("UploadSSHPublicKey", { UserName, SSHPublicKeyBody }).SSHPublicKey?.SSHPublicKeyId;
}

describe("UpdateSSHPublicKey", () => {
  it("changes whether a key is active", () => {
    const gate = iamForTest();
    const id = make(gate);
    const status = () => gate.call("ListSSHPublicKeys", { UserName: "ana" }).SSHPublicKeys?.[0]?.Status;
    expect(gate.call("UpdateSSHPublicKey", input(id))).toEqual({});
    expect(status()).toBe("Inactive");
    gate.call("UpdateSSHPublicKey", { ...input(id), Status: "Active" });
    expect(status()).toBe("Active");
  });

  it("is refused for a key that is absent or somebody else's, and for a user that is absent", () => {
    const gate = iamForTest();
    make(gate);
    for (const id of [ID, make(gate, "bea")]) {
      expect(gate.refusal("UpdateSSHPublicKey", input(id))).toMatchObject({
        code: "NoSuchEntity",
        status: 404,
        message: `The SSH Public Key with id ${id} cannot be found`,
      });
    }
    expect(gate.refusal("UpdateSSHPublicKey", input(ID, "absent"))).toEqual(NO_USER);
  });

  it("needs iam:UpdateSSHPublicKey on the user", () => {
    expectDenied(iamForTest(), "UpdateSSHPublicKey", input(ID), arnOf("user/ana"));
  });
});
