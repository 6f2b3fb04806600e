import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { makeServerCertificate, NO_SERVER_CERTIFICATE } from "../testing/server-certificate-for-test.js";

const rename = { ServerCertificateName: "web", NewServerCertificateName: "www" };

describe("UpdateServerCertificate", () => {
  it("renames and moves; the id stays", () => {
    const gate = iamForTest();
    makeServerCertificate(gate);
    const shown = (ServerCertificateName: string) =>
      gate.call("GetServerCertificate", { ServerCertificateName }).ServerCertificate?.ServerCertificateMetadata;
    const before = shown("web");
    expect(gate.call("UpdateServerCertificate", { ...rename, NewPath: "/cloudfront/" })).toEqual({});
    expect(shown("www")).toEqual({
      ...before,
      ServerCertificateName: "www",
      Path: "/cloudfront/",
      Arn: arnOf("server-certificate/cloudfront/www"),
    });
    expect(gate.refusal("GetServerCertificate", { ServerCertificateName: "web" }).code).toBe("NoSuchEntity");
  });

  it("is refused for a name that is taken, and for a certificate that is absent", () => {
    const gate = iamForTest();
    makeServerCertificate(gate);
    makeServerCertificate(gate, "www");
    expect(gate.refusal("UpdateServerCertificate", rename)).toMatchObject({
      code: "EntityAlreadyExists",
      status: 409,
      message: "The Server Certificate with name www already exists.",
    });
    const absent = { ServerCertificateName: "absent" };
    expect(gate.refusal("UpdateServerCertificate", absent)).toEqual(NO_SERVER_CERTIFICATE);
  });

  it("needs iam:UpdateServerCertificate on the certificate as it is, and as it will be", () => {
    const gate = iamForTest();
    expectDenied(gate, "UpdateServerCertificate", rename, arnOf("server-certificate/web"));
    makeServerCertificate(gate);
    const as = makeCaller(gate, "half", allowing("iam:UpdateServerCertificate", arnOf("server-certificate/web")));
    expect(gate.refusal("UpdateServerCertificate", rename, { as }).message).toContain(
      `on resource: ${arnOf("server-certificate/www")} `,
    );
  });
});
