import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest } from "../testing/iam-for-test.js";
import { makeServerCertificate, NO_SERVER_CERTIFICATE } from "../testing/server-certificate-for-test.js";

describe("DeleteServerCertificate", () => {
  it("deletes a certificate", () => {
    const gate = iamForTest();
    makeServerCertificate(gate, "absent");
    expect(gate.call("GetAccountSummary").SummaryMap?.ServerCertificates).toBe(1);
    expect(gate.call("DeleteServerCertificate", { ServerCertificateName: "absent" })).toEqual({});
    expect(gate.call("GetAccountSummary").SummaryMap?.ServerCertificates).toBe(0);
    const again = gate.refusal("DeleteServerCertificate", { ServerCertificateName: "absent" });
    expect(again).toEqual(NO_SERVER_CERTIFICATE);
  });

  it("needs iam:DeleteServerCertificate on the certificate", () => {
    const input = { ServerCertificateName: "web" };
    expectDenied(iamForTest(), "DeleteServerCertificate", input, arnOf("server-certificate/web"));
  });
});
