import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { makeServerCertificate, NO_SERVER_CERTIFICATE } from "../testing/server-certificate-for-test.js";

const ServerCertificateName = "web";
const untag = { ServerCertificateName, TagKeys: ["Team", "absent"] };
const Tags = [
  { Key: "team", Value: "a" },
  { Key: "cost", Value: "1" },
];

describe("UntagServerCertificate", () => {
  it("removes tags, and passes over those that are not there", () => {
    const gate = iamForTest();
    makeServerCertificate(gate, "web", { Tags });
    expect(gate.call("UntagServerCertificate", untag)).toEqual({});
    expect(gate.call("ListServerCertificateTags", { ServerCertificateName }).Tags).toEqual([Tags[1]]);
  });

  it("is refused for a certificate that is absent", () => {
    const input = { ...untag, ServerCertificateName: "absent" };
    expect(iamForTest().refusal("UntagServerCertificate", input)).toEqual(NO_SERVER_CERTIFICATE);
  });

  it("needs iam:UntagServerCertificate on the certificate, and is allowed by the keys", () => {
    const gate = iamForTest();
    expectDenied(gate, "UntagServerCertificate", untag, arnOf("server-certificate/web"));
    makeServerCertificate(gate, "web", { Tags });
    const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["cost"] } };
    const as = makeCaller(gate, "tagger", allowing("iam:UntagServerCertificate", "*", condition));
    expect(gate.call("UntagServerCertificate", { ServerCertificateName, TagKeys: ["cost"] }, { as })).toEqual({});
    expect(gate.refusal("UntagServerCertificate", untag, { as }).code).toBe("AccessDenied");
  });
});
