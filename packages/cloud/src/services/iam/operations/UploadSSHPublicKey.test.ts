import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { CERTIFICATE, PRIVATE_KEY } from "../testing/certificates-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { EC_KEY, FINGERPRINT, PEM_KEY, SMALL_KEY, SSH_KEY } from "../testing/public-keys-for-test.js";

const upload = { UserName: "ana", SSHPublicKeyBody: SSH_KEY };
const unreadable = ["UnrecognizedPublicKeyEncoding", "Invalid public key uploaded."] as const;
const unsuitable = ["InvalidPublicKey", "The public key is malformed or otherwise invalid."] as const;

describe("UploadSSHPublicKey", () => {
  it.each([
    ["ssh-rsa", SSH_KEY],
    ["ssh-rsa with a comment", `${SSH_KEY} ana@example.com\n`],
    ["PEM", PEM_KEY],
  ])("gives the user a key in the format %s", (_format, SSHPublicKeyBody) => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.call("UploadSSHPublicKey", { ...upload, SSHPublicKeyBody })).toEqual({
      SSHPublicKey: {
        UserName: "ana",
        SSHPublicKeyId: expect.stringMatching(/^APKA[A-Z2-7]{17}$/),
        Fingerprint: FINGERPRINT,
        SSHPublicKeyBody,
        Status: "Active",
        UploadDate: new Date(START),
      },
    });
  });

  it.each([
    ["the name of a file", "id_rsa.pub", unreadable],
    ["a line without a key", "ssh-rsa", unreadable],
    ["a line that is cut off", SSH_KEY.slice(0, 60), unsuitable],
    ["a line of something else", "ssh-rsa !!!! ana", unsuitable],
    ["a line with a little less", SSH_KEY.slice(0, -4), unsuitable],
    ["another type of key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPtS", unreadable],
    ["a private key", PRIVATE_KEY, unreadable],
    ["a private key beside it", PEM_KEY + PRIVATE_KEY, unreadable],
    ["a certificate", CERTIFICATE, unreadable],
    ["a key that is too short", SMALL_KEY, unsuitable],
    ["a key of an elliptic curve", EC_KEY, unsuitable],
  ])("is refused for %s", (_what, SSHPublicKeyBody, [code, message]) => {
    const gate = iamForTest();
    makeUser(gate);
    const refusal = gate.refusal("UploadSSHPublicKey", { ...upload, SSHPublicKeyBody });
    expect(refusal).toMatchObject({ code, status: 400, message });
  });

  it("is refused for a key that the user has, in whatever format", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeUser(gate, "bea");
    gate.call("UploadSSHPublicKey", { ...upload, UserName: "bea" });
    gate.call("UploadSSHPublicKey", upload);
    expect(gate.refusal("UploadSSHPublicKey", { ...upload, SSHPublicKeyBody: PEM_KEY })).toMatchObject({
      code: "DuplicateSSHPublicKey",
      status: 400,
      message: "The SSH public key is already associated with the specified IAM user.",
    });
  });

  it("is refused for a sixth key", () => {
    const gate = iamForTest();
    makeUser(gate);
    const another = () =>
      generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ type: "spki", format: "pem" });
    for (let i = 0; i < 5; i += 1) gate.call("UploadSSHPublicKey", { ...upload, SSHPublicKeyBody: another() });
    expect(gate.refusal("UploadSSHPublicKey", upload)).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for SSHPublicKeysPerUser: 5",
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("UploadSSHPublicKey", { ...upload, UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:UploadSSHPublicKey on the user", () => {
    expectDenied(iamForTest(), "UploadSSHPublicKey", upload, arnOf("user/ana"));
  });
});
