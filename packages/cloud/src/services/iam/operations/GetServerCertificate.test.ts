import { describe, expect, it } from "vitest";
import { CA, CERTIFICATE } from "../testing/certificates-for-test.js";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { makeServerCertificate, NO_SERVER_CERTIFICATE } from "../testing/server-certificate-for-test.js";

const ServerCertificateName = "web";
const Tags = [{ Key: "team", Value: "a" }];

describe("GetServerCertificate", () => {
  it.each([
    [{}, {}],
    [
      { CertificateChain: CA, Tags },
      { CertificateChain: CA, Tags },
    ],
  ])("shows everything but the private key", (given, shown) => {
    const gate = iamForTest();
    makeServerCertificate(gate, "web", given);
    expect(gate.call("GetServerCertificate", { ServerCertificateName }).ServerCertificate).toEqual({
      ServerCertificateMetadata: expect.objectContaining({ Arn: arnOf("server-certificate/web") }),
      CertificateBody: CERTIFICATE,
      ...shown,
    });
  });

  it("is refused for a certificate that is absent", () => {
    const input = { ServerCertificateName: "absent" };
    expect(iamForTest().refusal("GetServerCertificate", input)).toEqual(NO_SERVER_CERTIFICATE);
  });

  it("needs iam:GetServerCertificate on the certificate, and is allowed by its tags", () => {
    const gate = iamForTest();
    makeServerCertificate(gate, "web", { Tags, Path: "/cloudfront/" });
    expectDenied(gate, "GetServerCertificate", { ServerCertificateName }, arnOf("server-certificate/cloudfront/web"));
    const condition = { StringEquals: { "aws:ResourceTag/team": "a" } };
    const as = makeCaller(gate, "reader", allowing("iam:GetServerCertificate", "*", condition));
    expect(gate.call("GetServerCertificate", { ServerCertificateName }, { as }).ServerCertificate?.Tags).toEqual(Tags);
  });
});
