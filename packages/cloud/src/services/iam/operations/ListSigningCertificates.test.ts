import { describe, expect, it } from "vitest";
import { CA, CERTIFICATE } from "../testing/certificates-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

const UserName = "ana";

describe("ListSigningCertificates", () => {
  it("gives the certificates of the user, in pages", () => {
    const gate = iamForTest();
    makeUser(gate);
    const uploaded = [CA, CERTIFICATE].map(
      (CertificateBody) => gate.call("UploadSigningCertificate", { UserName, CertificateBody }).Certificate,
    );
    const first = gate.call("ListSigningCertificates", { UserName, MaxItems: 1 });
    const rest = gate.call("ListSigningCertificates", { UserName, Marker: first.Marker });
    expect([first.IsTruncated, rest.IsTruncated]).toEqual([true, false]);
    const listed = [first.Certificates?.[0], rest.Certificates?.[0]];
    expect(new Set(listed.map((one) => one?.CertificateId))).toEqual(
      new Set(uploaded.map((one) => one?.CertificateId)),
    );
  });

  it("finds none of the caller that is there from the start", () => {
    expect(iamForTest().call("ListSigningCertificates")).toEqual({ Certificates: [], IsTruncated: false });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("ListSigningCertificates", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:ListSigningCertificates on the user", () => {
    expectDenied(iamForTest(), "ListSigningCertificates", { UserName }, arnOf("user/ana"));
  });
});
