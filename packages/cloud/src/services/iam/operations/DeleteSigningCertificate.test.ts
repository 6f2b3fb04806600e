import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { CA, CERTIFICATE } from "../testing/certificates-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

const ID = "A".repeat(32);
const input = (CertificateId: unknown, UserName = "ana") => ({ UserName, CertificateId });

function make(gate: GateForTest, UserName = "ana", CertificateBody = CERTIFICATE) {
  makeUser(gate, UserName);
  return gate.call("UploadSigningCertificate", { UserName, CertificateBody }).Certificate?.CertificateId;
}

describe("DeleteSigningCertificate", () => {
  it("deletes a certificate, without which the user can be deleted", () => {
    const gate = iamForTest();
    const id = make(gate);
    expect(gate.refusal("DeleteUser", { UserName: "ana" })).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must delete certificates first.",
    });
    expect(gate.call("DeleteSigningCertificate", input(id))).toEqual({});
    expect(gate.refusal("DeleteSigningCertificate", input(id)).code).toBe("NoSuchEntity");
    expect(gate.call("DeleteUser", { UserName: "ana" })).toEqual({});
  });

  it("is refused for a certificate that is absent or somebody else's, and for a user that is absent", () => {
    const gate = iamForTest();
    make(gate);
    for (const id of [ID, make(gate, "bea", CA)]) {
      expect(gate.refusal("DeleteSigningCertificate", input(id))).toMatchObject({
        code: "NoSuchEntity",
        status: 404,
        message: `The Certificate with id ${id} cannot be found.`,
      });
    }
    expect(gate.refusal("DeleteSigningCertificate", input(ID, "absent"))).toEqual(NO_USER);
  });

  it("needs iam:DeleteSigningCertificate on the user", () => {
    expectDenied(iamForTest(), "DeleteSigningCertificate", input(ID), arnOf("user/ana"));
  });
});
