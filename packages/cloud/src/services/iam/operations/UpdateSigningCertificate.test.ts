import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { CA, CERTIFICATE } from "../testing/certificates-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

const ID = "A".repeat(32);
const input = (CertificateId: unknown, UserName = "ana") => ({ UserName, CertificateId, Status: "Inactive" });

function make(gate: GateForTest, UserName = "ana", CertificateBody = CERTIFICATE) {
  makeUser(gate, UserName);
  return gate.call("UploadSigningCertificate", { UserName, CertificateBody }).Certificate?.CertificateId;
}

describe("UpdateSigningCertificate", () => {
  it("changes whether a certificate is active", () => {
    const gate = iamForTest();
    const id = make(gate);
    const status = () => gate.call("ListSigningCertificates", { UserName: "ana" }).Certificates?.[0]?.Status;
    expect(gate.call("UpdateSigningCertificate", input(id))).toEqual({});
    expect(status()).toBe("Inactive");
    gate.call("UpdateSigningCertificate", { ...input(id), Status: "Active" });
    expect(status()).toBe("Active");
  });

  it("is refused for a certificate that is absent or somebody else's, and for a user that is absent", () => {
    const gate = iamForTest();
    make(gate);
    for (const id of [ID, make(gate, "bea", CA)]) {
      expect(gate.refusal("UpdateSigningCertificate", input(id))).toMatchObject({
        code: "NoSuchEntity",
        status: 404,
        message: `The Certificate with id ${id} cannot be found.`,
      });
    }
    expect(gate.refusal("UpdateSigningCertificate", input(ID, "absent"))).toEqual(NO_USER);
  });

  it("needs iam:UpdateSigningCertificate on the user", () => {
    expectDenied(iamForTest(), "UpdateSigningCertificate", input(ID), arnOf("user/ana"));
  });
});
