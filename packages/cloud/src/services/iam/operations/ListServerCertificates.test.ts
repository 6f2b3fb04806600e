import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest } from "../testing/iam-for-test.js";
import { makeServerCertificate } from "../testing/server-certificate-for-test.js";

describe("ListServerCertificates", () => {
  it("gives those under a path, in pages", () => {
    const gate = iamForTest();
    for (const name of ["web", "api"]) makeServerCertificate(gate, name);
    makeServerCertificate(gate, "cdn", { Path: "/cloudfront/" });
    expect(gate.call("ListServerCertificates", { PathPrefix: "/cloudfront/" })).toMatchObject({
      ServerCertificateMetadataList: [
        { ServerCertificateName: "cdn", Arn: arnOf("server-certificate/cloudfront/cdn") },
      ],
      IsTruncated: false,
    });
    const first = gate.call("ListServerCertificates", { MaxItems: 2 });
    expect(first).toMatchObject({
      ServerCertificateMetadataList: [{ ServerCertificateName: "api" }, { ServerCertificateName: "cdn" }],
      IsTruncated: true,
    });
    const rest = gate.call("ListServerCertificates", { Marker: first.Marker });
    expect(rest.ServerCertificateMetadataList).toMatchObject([{ ServerCertificateName: "web" }]);
  });

  it("needs iam:ListServerCertificates on the path", () => {
    expectDenied(iamForTest(), "ListServerCertificates", {}, arnOf("server-certificate/"));
  });
});
