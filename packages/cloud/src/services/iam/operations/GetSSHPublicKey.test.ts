import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { FINGERPRINT, PEM_KEY, SSH_KEY } from "../testing/public-keys-for-test.js";

const ID = "APKAABSENTABSENTABSENT";
const input = (SSHPublicKeyId: unknown, UserName = "ana") => ({ UserName, SSHPublicKeyId, Encoding: "SSH" });

function make(gate: GateForTest, UserName = "ana", SSHPublicKeyBody = SSH_KEY) {
  makeUser(gate, UserName);
  return gate.call("UploadSSHPublicKey", { UserName, SSHPublicKeyBody }).SSHPublicKey?.SSHPublicKeyId;
}

describe("GetSSHPublicKey", () => {
  it.each([
    [SSH_KEY, "SSH", SSH_KEY],
    [SSH_KEY, "PEM", PEM_KEY],
    [PEM_KEY, "SSH", SSH_KEY],
    [PEM_KEY, "PEM", PEM_KEY],
    [`${SSH_KEY} ana@example.com`, "SSH", `${SSH_KEY} ana@example.com`],
  ])("gives the key in the encoding that is asked for", (given, Encoding, SSHPublicKeyBody) => {
    const gate = iamForTest();
    const id = make(gate, "ana", given);
    expect(gate.call("GetSSHPublicKey", { ...input(id), Encoding }).SSHPublicKey).toMatchObject({
      UserName: "ana",
      SSHPublicKeyId: id,
      Fingerprint: FINGERPRINT,
      SSHPublicKeyBody,
      Status: "Active",
    });
  });

  it("is refused for a key that is absent or somebody else's, and for a user that is absent", () => {
    const gate = iamForTest();
    make(gate);
    for (const id of [ID, make(gate, "bea")]) {
      expect(gate.refusal("GetSSHPublicKey", input(id))).toMatchObject({
        code: "NoSuchEntity",
        status: 404,
        message: `The SSH Public Key with id ${id} cannot be found`,
      });
    }
    expect(gate.refusal("GetSSHPublicKey", input(ID, "absent"))).toEqual(NO_USER);
  });

  it("needs iam:GetSSHPublicKey on the user", () => {
    expectDenied(iamForTest(), "GetSSHPublicKey", input(ID), arnOf("user/ana"));
  });
});
