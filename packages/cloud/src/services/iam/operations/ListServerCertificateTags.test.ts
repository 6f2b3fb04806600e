import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest } from "../testing/iam-for-test.js";
import { makeServerCertificate, NO_SERVER_CERTIFICATE } from "../testing/server-certificate-for-test.js";

const ServerCertificateName = "web";

describe("ListServerCertificateTags", () => {
  it("gives the tags by key, in pages", () => {
    const gate = iamForTest();
    const tags = ["c", "a", "b"].map((Key) => ({ Key, Value: "" }));
    makeServerCertificate(gate, "web", { Tags: tags });
    const first = gate.call("ListServerCertificateTags", { ServerCertificateName, MaxItems: 2 });
    expect(first).toMatchObject({ Tags: [{ Key: "a" }, { Key: "b" }], IsTruncated: true });
    expect(gate.call("ListServerCertificateTags", { ServerCertificateName, Marker: first.Marker })).toEqual({
      Tags: [{ Key: "c", Value: "" }],
      IsTruncated: false,
    });
  });

  it("is refused for a certificate that is absent", () => {
    const input = { ServerCertificateName: "absent" };
    expect(iamForTest().refusal("ListServerCertificateTags", input)).toEqual(NO_SERVER_CERTIFICATE);
  });

  it("needs iam:ListServerCertificateTags on the certificate", () => {
    expectDenied(iamForTest(), "ListServerCertificateTags", { ServerCertificateName }, arnOf("server-certificate/web"));
  });
});
