import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller } from "../testing/iam-for-test.js";
import { makeServerCertificate, NO_SERVER_CERTIFICATE } from "../testing/server-certificate-for-test.js";

const ServerCertificateName = "web";
const tag = (Key: string, Value: string) => ({ Key, Value });

describe("TagServerCertificate", () => {
  it("adds tags and replaces those of the same key", () => {
    const gate = iamForTest();
    makeServerCertificate(gate, "web", { Tags: [tag("team", "a")] });
    const Tags = [tag("Team", "b"), tag("cost", "1")];
    expect(gate.call("TagServerCertificate", { ServerCertificateName, Tags })).toEqual({});
    expect(gate.call("GetServerCertificate", { ServerCertificateName }).ServerCertificate?.Tags).toEqual(Tags);
  });

  it("is refused beyond 50", () => {
    const gate = iamForTest();
    makeServerCertificate(gate, "web", { Tags: [tag("first", "")] });
    const Tags = Array.from({ length: 50 }, (_, i) => tag(`key-${i}`, ""));
    expect(gate.refusal("TagServerCertificate", { ServerCertificateName, Tags })).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for TagsPerServerCertificate: 50",
    });
  });

  it("is refused for a certificate that is absent", () => {
    const input = { ServerCertificateName: "absent", Tags: [] };
    expect(iamForTest().refusal("TagServerCertificate", input)).toEqual(NO_SERVER_CERTIFICATE);
  });

  it("needs iam:TagServerCertificate on the certificate, and is allowed by tags of the request", () => {
    const gate = iamForTest();
    expectDenied(gate, "TagServerCertificate", { ServerCertificateName, Tags: [] }, arnOf("server-certificate/web"));
    makeServerCertificate(gate);
    const condition = { StringEquals: { "aws:RequestTag/cost": "1" } };
    const as = makeCaller(gate, "tagger", allowing("iam:TagServerCertificate", "*", condition));
    const tagged = (value: string) => ({ ServerCertificateName, Tags: [tag("cost", value)] });
    expect(gate.call("TagServerCertificate", tagged("1"), { as })).toEqual({});
    expect(gate.refusal("TagServerCertificate", tagged("2"), { as }).code).toBe("AccessDenied");
  });
});
