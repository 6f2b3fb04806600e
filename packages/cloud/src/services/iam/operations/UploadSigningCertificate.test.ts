import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { CA, CERTIFICATE, OTHER_CERTIFICATE, PRIVATE_KEY } from "../testing/certificates-for-test.js";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";

const upload = { UserName: "ana", CertificateBody: CERTIFICATE };

describe("UploadSigningCertificate", () => {
  it("gives the user a certificate, or the caller who names nobody", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:UploadSigningCertificate"));
    expect(gate.call("UploadSigningCertificate", { CertificateBody: CERTIFICATE }, { as })).toEqual({
      Certificate: {
        UserName: "ana",
        CertificateId: expect.stringMatching(/^[A-Z2-7]{32}$/),
        CertificateBody: CERTIFICATE,
        Status: "Active",
        UploadDate: new Date(START),
      },
    });
  });

  it.each([
    "cert.pem",
    "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    CERTIFICATE + PRIVATE_KEY,
    CERTIFICATE + CA,
  ])("is refused for what is not one certificate (%#)", (CertificateBody) => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.refusal("UploadSigningCertificate", { ...upload, CertificateBody })).toMatchObject({
      code: "MalformedCertificate",
      status: 400,
      message: "Unable to parse certificate. Please ensure the certificate is in PEM format.",
    });
  });

  it("is refused for one that a user of the account has, and for a third", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeUser(gate, "bea");
    gate.call("UploadSigningCertificate", { ...upload, UserName: "bea" });
    expect(gate.refusal("UploadSigningCertificate", upload)).toMatchObject({
      code: "DuplicateCertificate",
      status: 409,
      message: "The same certificate is associated with an IAM user in the account.",
    });
    gate.call("UploadSigningCertificate", { UserName: "bea", CertificateBody: CA });
    expect(
      gate.refusal("UploadSigningCertificate", { UserName: "bea", CertificateBody: OTHER_CERTIFICATE }),
    ).toMatchObject({ code: "LimitExceeded", status: 409, message: "Cannot exceed quota for CertificatesPerUser: 2" });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("UploadSigningCertificate", { ...upload, UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:UploadSigningCertificate on the user", () => {
    expectDenied(iamForTest(), "UploadSigningCertificate", upload, arnOf("user/ana"));
  });
});
