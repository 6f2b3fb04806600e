import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { START } from "../../testing/gate-for-test.js";
import { CERTIFICATE } from "../testing/certificates-for-test.js";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser, PASSWORD } from "../testing/iam-for-test.js";
import { enableDevice } from "../testing/mfa-for-test.js";

const HEADER =
  "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated";
const NO_KEYS = "false,N/A,N/A,N/A,N/A,false,N/A,N/A,N/A,N/A";
const NO_CERTIFICATES = "false,N/A,false,N/A";
const CREATED = "2026-01-01T00:00:00Z";

function reportOf(gate: GateForTest): readonly string[] {
  gate.call("GenerateCredentialReport");
  gate.advance(1_000);
  const { Content } = gate.call<{ Content: Uint8Array }>("GetCredentialReport");
  return String.fromCharCode(...Content).split("\n");
}

function columnsOf(gate: GateForTest, userName: string): readonly string[] {
  return reportOf(gate)
    .map((line) => line.split(","))
    .find(([name]) => name === userName) as string[];
}

describe("GetCredentialReport", () => {
  it("has a line for the root user, then one for each user, by name", () => {
    const gate = iamForTest();
    for (const name of ["bo", "Ana", "x,y"]) makeUser(gate, name, { Path: "/team/" });
    gate.call("CreateAccessKey", { UserName: "bo" });
    const { AccessKey } = gate.call("CreateAccessKey", { UserName: "bo" });
    gate.call("UpdateAccessKey", { UserName: "bo", AccessKeyId: AccessKey?.AccessKeyId, Status: "Inactive" });
    const [header, root, ana, bo, comma, ...rest] = reportOf(gate);
    expect(header).toBe(HEADER);
    expect(root).toBe(
      `<root_account>,${arnOf("root")},1970-01-01T00:00:00Z,false,N/A,N/A,not_supported,false,${NO_KEYS},${NO_CERTIFICATES}`,
    );
    const none = `${CREATED},false,N/A,N/A,N/A,false`;
    expect(ana).toBe(`Ana,${arnOf("user/team/Ana")},${none},${NO_KEYS},${NO_CERTIFICATES}`);
    expect(comma).toBe(`"x,y","${arnOf("user/team/x,y")}",${none},${NO_KEYS},${NO_CERTIFICATES}`);
    expect(bo?.match(/(true|false),2026-01-01T00:00:00Z,N\/A,N\/A,N\/A/g)?.sort()).toEqual([
      `false,${CREATED},N/A,N/A,N/A`,
      `true,${CREATED},N/A,N/A,N/A`,
    ]);
    expect(rest).toEqual([]);
    for (const line of [root, ana, bo]) expect(line?.split(",").length).toBe(HEADER.split(",").length);
  });

  it("tells of passwords, second factors, uses of keys and certificates", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:*"));
    gate.call("CreateLoginProfile", { UserName: "ana", Password: PASSWORD });
    const before = columnsOf(gate, "ana");
    expect(before.slice(3, 8)).toEqual(["true", "no_information", CREATED, "N/A", "false"]);
    gate.call("UpdateAccountPasswordPolicy", { MaxPasswordAge: 90 });
    enableDevice(gate, "ana");
    gate.call("UploadSigningCertificate", { UserName: "ana", CertificateBody: CERTIFICATE });
    gate.advance(4 * 3_600_000);
    gate.call("ListUsers", {}, { as, region: "eu-west-1" });
    gate.call("UpdateLoginProfile", { UserName: "ana", Password: `${PASSWORD}!` });
    const after = columnsOf(gate, "ana");
    const changed = "2026-01-01T04:00:01Z";
    expect(after.slice(3, 8)).toEqual(["true", "no_information", changed, "2026-04-01T04:00:01Z", "true"]);
    expect(after.slice(8, 13)).toEqual(["true", CREATED, changed, "eu-west-1", "iam"]);
    expect(after.slice(18)).toEqual(["true", "2026-01-01T00:00:01Z", "false", "N/A"]);
  });

  it("tells its format, and when it was made; what comes after is not in it", () => {
    const gate = iamForTest();
    gate.call("GenerateCredentialReport");
    makeUser(gate);
    gate.advance(5_000);
    expect(gate.call("GetCredentialReport")).toMatchObject({
      ReportFormat: "text/csv",
      GeneratedTime: new Date(START + 1_000),
    });
    expect(reportOf(gate).some((line) => line.startsWith("ana"))).toBe(false);
  });

  it.each<[string, string, number, (gate: GateForTest) => void]>([
    ["report-not-present", "ReportNotPresent", 410, () => {}],
    ["report-in-progress", "ReportInProgress", 404, (gate) => gate.call("GenerateCredentialReport")],
    [
      "report-expired",
      "ReportExpired",
      410,
      (gate) => {
        gate.call("GenerateCredentialReport");
        gate.advance(4 * 3_600_000 + 1_000);
      },
    ],
  ])("is refused: %s", (id, code, status, before) => {
    const gate = iamForTest();
    before(gate);
    expect(gate.refusal("GetCredentialReport")).toEqual({ id: `iam.${id}`, code, status, message: "Unknown" });
  });

  it("needs iam:GetCredentialReport on everything", () => {
    expectDenied(iamForTest(), "GetCredentialReport", {}, "*");
  });
});
