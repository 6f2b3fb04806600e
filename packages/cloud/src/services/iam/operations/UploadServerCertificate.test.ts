import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { CA, CERTIFICATE, EXPIRATION, OTHER_CERTIFICATE, PRIVATE_KEY } from "../testing/certificates-for-test.js";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { makeServerCertificate, UPLOAD } from "../testing/server-certificate-for-test.js";

const Tags = [{ Key: "team", Value: "a" }];
const chain = (index: number) =>
  `Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: ${index}`;

describe("UploadServerCertificate", () => {
  it("stores a certificate, and not its private key", () => {
    const gate = iamForTest();
    expect(
      gate.call("UploadServerCertificate", { ...UPLOAD, Path: "/cloudfront/", CertificateChain: CA, Tags }),
    ).toEqual({
      ServerCertificateMetadata: {
        Path: "/cloudfront/",
        ServerCertificateName: "web",
        ServerCertificateId: expect.stringMatching(/^ASCA[A-Z2-7]{17}$/),
        Arn: arnOf("server-certificate/cloudfront/web"),
        UploadDate: new Date(START),
        Expiration: EXPIRATION,
      },
      Tags,
    });
    expect(JSON.stringify(gate.store.dump())).not.toContain("PRIVATE KEY");
  });

  it.each([
    [
      { CertificateBody: "web.crt" },
      "MalformedCertificate",
      "Unable to parse certificate. Please ensure the certificate is in PEM format.",
    ],
    [{ PrivateKey: "web.key" }, "MalformedCertificate", "Invalid Private Key."],
    [
      { CertificateBody: OTHER_CERTIFICATE },
      "KeyPairMismatch",
      "The public key certificate and the private key do not match.",
    ],
    [
      { CertificateChain: "ca.crt" },
      "MalformedCertificate",
      "Unable to parse certificate. Please ensure the certificate is in PEM format.",
    ],
    [{ CertificateChain: OTHER_CERTIFICATE }, "MalformedCertificate", chain(-1)],
    [{ CertificateChain: CA + OTHER_CERTIFICATE }, "MalformedCertificate", chain(0)],
  ])("is refused for a wrong part", (wrong, code, message) => {
    expect(iamForTest().refusal("UploadServerCertificate", { ...UPLOAD, ...wrong })).toMatchObject({
      code,
      status: 400,
      message,
    });
  });

  it("is refused for a name that is taken, and for one certificate too many", () => {
    const gate = iamForTest();
    for (let i = 0; i < 20; i += 1) makeServerCertificate(gate, `web-${i}`);
    expect(gate.refusal("UploadServerCertificate", { ...UPLOAD, ServerCertificateName: "WEB-1" })).toMatchObject({
      code: "EntityAlreadyExists",
      status: 409,
      message: "The Server Certificate with name WEB-1 already exists.",
    });
    expect(gate.refusal("UploadServerCertificate", UPLOAD)).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for ServerCertificatesPerAccount: 20",
    });
  });

  it("does not repeat the private key in what it refuses", () => {
    const gate = iamForTest();
    const refusal = gate.refusal("UploadServerCertificate", { ...UPLOAD, Path: "no path", PrivateKey: PRIVATE_KEY });
    expect(refusal.code).toBe("ValidationError");
    expect(JSON.stringify(gate.gate.decisions.list(1))).not.toContain("PRIVATE KEY");
    expect(CERTIFICATE).not.toContain("PRIVATE KEY");
  });

  it("needs iam:UploadServerCertificate on the certificate that is to be", () => {
    const input = { ...UPLOAD, Path: "/cloudfront/" };
    expectDenied(iamForTest(), "UploadServerCertificate", input, arnOf("server-certificate/cloudfront/web"));
  });

  it("needs iam:TagServerCertificate for tags, and can be allowed by them", () => {
    const gate = iamForTest();
    const condition = { StringEquals: { "aws:RequestTag/team": "a" } };
    const both = ["iam:UploadServerCertificate", "iam:TagServerCertificate"];
    const as = makeCaller(gate, "tagger", allowing(both, "*", condition));
    const half = makeCaller(gate, "half", allowing("iam:UploadServerCertificate"));
    expect(gate.refusal("UploadServerCertificate", { ...UPLOAD, Tags }, { as: half }).message).toContain(
      "iam:TagServerCertificate",
    );
    expect(gate.refusal("UploadServerCertificate", UPLOAD, { as }).code).toBe("AccessDenied");
    expect(gate.call("UploadServerCertificate", { ...UPLOAD, Tags }, { as }).Tags).toEqual(Tags);
  });
});
