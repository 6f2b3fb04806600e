import { describe, expect, it } from "vitest";
import { allowing, arnOf, makeCaller, makeRole, makeUser, trusting } from "../../iam/testing/iam-for-test.js";
import { enableDevice } from "../../iam/testing/mfa-for-test.js";
import { START } from "../../testing/gate-for-test.js";
import { inSts, keyOf, NO_TOKEN, notWithSession, stsForTest } from "../testing/sts-for-test.js";

const HOUR = 3_600_000;

describe("GetSessionToken", () => {
  it.each([
    ["a user, for 12 hours", "user", {}, 12],
    ["a user, for 36 hours", "user", { DurationSeconds: 129_600 }, 36],
    ["root, for an hour", "root", {}, 1],
    ["root, for no more than an hour", "root", { DurationSeconds: 129_600 }, 1],
    ["the first administrator", "test", {}, 12],
  ])("gives credentials of %s", (_, who, input, hours) => {
    const gate = stsForTest();
    const as = who === "user" ? makeCaller(gate, "ana") : who;
    const answer = gate.call("GetSessionToken", input, inSts(as));
    expect(answer).toEqual({
      Credentials: {
        AccessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
        SecretAccessKey: expect.stringMatching(/^.{40}$/),
        SessionToken: expect.any(String),
        Expiration: new Date(START + hours * HOUR),
      },
    });
    const asked = gate.call("GetCallerIdentity", {}, inSts(as));
    expect(gate.call("GetCallerIdentity", {}, inSts(keyOf(answer)))).toEqual(asked);
  });

  it("is refused for less than 15 minutes and more than 36 hours", () => {
    const refused = (DurationSeconds: number) => stsForTest().refusal("GetSessionToken", { DurationSeconds }, inSts());
    expect(refused(899)).toMatchObject({
      code: "ValidationError",
      message:
        "1 validation error detected: Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    });
    expect(refused(129_601).message).toContain("less than or equal to 129600");
  });

  it("cannot be refused by a policy", () => {
    const gate = stsForTest();
    const as = makeCaller(gate, "ana", allowing("*").replace("Allow", "Deny"));
    expect(gate.call("GetSessionToken", {}, inSts(as)).Credentials).toBeDefined();
  });

  it("gives what the user may do; without a second factor IAM does not take it", () => {
    const gate = stsForTest();
    const as = makeCaller(gate, "ana", allowing(["iam:GetUser", "sts:AssumeRole"]));
    const session = keyOf(gate.call("GetSessionToken", {}, inSts(as)));
    expect(gate.refusal("GetUser", {}, { as: session })).toEqual(NO_TOKEN);
    makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: "000000000000" }) });
    const role = { RoleArn: arnOf("role/app"), RoleSessionName: "s1" };
    expect(gate.call("AssumeRole", role, inSts(session)).Credentials).toBeDefined();
  });

  it.each([
    ["GetSessionToken", {}],
    ["GetFederationToken", { Name: "bob" }],
    ["GetAccessKeyInfo", { AccessKeyId: "A".repeat(20) }],
  ])("gives credentials that may not call %s of STS", (operation, input) => {
    const gate = stsForTest();
    const as = keyOf(gate.call("GetSessionToken", {}, inSts()));
    expect(gate.refusal(operation, input, inSts(as))).toEqual(notWithSession(operation));
  });

  it("is not for the session of a role", () => {
    const gate = stsForTest();
    makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: "000000000000" }) });
    const as = keyOf(gate.call("AssumeRole", { RoleArn: arnOf("role/app"), RoleSessionName: "s1" }, inSts()));
    expect(gate.refusal("GetSessionToken", {}, inSts(as))).toEqual(notWithSession("GetSessionToken"));
  });

  it("ends in time, and with the user", () => {
    const gate = stsForTest();
    const as = makeCaller(gate, "ana");
    const session = keyOf(gate.call("GetSessionToken", { DurationSeconds: 900 }, inSts(as)));
    gate.call("UpdateUser", { UserName: "ana", NewUserName: "anna" });
    expect(gate.call("GetCallerIdentity", {}, inSts(session)).Arn).toBe(arnOf("user/anna"));
    const later = keyOf(gate.call("GetSessionToken", {}, inSts(as)));
    gate.advance(900_000);
    expect(gate.refusal("GetCallerIdentity", {}, inSts(session)).code).toBe("ExpiredToken");
    gate.call("DeleteAccessKey", { UserName: "anna", AccessKeyId: as });
    expect(gate.call("GetCallerIdentity", {}, inSts(later)).Arn).toBe(arnOf("user/anna"));
    gate.call("DeleteUser", { UserName: "anna" });
    makeUser(gate, "anna");
    expect(gate.refusal("GetCallerIdentity", {}, inSts(later))).toEqual(NO_TOKEN);
  });
});

describe("GetSessionToken with a second factor", () => {
  const REFUSED = { code: "AccessDenied", status: 403 };

  function gateWithDevice(policy?: string) {
    const gate = stsForTest();
    const as = makeCaller(gate, "ana", policy);
    const device = enableDevice(gate, "ana");
    gate.advance(30_000);
    const show = (TokenCode = device.code()) => ({ SerialNumber: device.SerialNumber, TokenCode });
    return { gate, as, device, show };
  }

  it("opens IAM, and what asks for it: since when, too", () => {
    const recent = {
      Bool: { "aws:MultiFactorAuthPresent": "true" },
      NumericLessThan: { "aws:MultiFactorAuthAge": "60" },
    };
    const { gate, as, show } = gateWithDevice(allowing("iam:GetUser", "*", recent));
    expect(gate.refusal("GetUser", {}, { as }).code).toBe("AccessDenied");
    const session = keyOf(gate.call("GetSessionToken", show(), inSts(as)));
    expect(gate.call("GetUser", {}, { as: session }).User?.UserName).toBe("ana");
    gate.advance(60_000);
    expect(gate.refusal("GetUser", {}, { as: session }).code).toBe("AccessDenied");
  });

  it("takes a code once", () => {
    const { gate, as, show } = gateWithDevice();
    const wrong = {
      ...REFUSED,
      id: "sts.mfa-code-invalid",
      message: "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
    };
    expect(gate.call("GetSessionToken", show(), inSts(as)).Credentials).toBeDefined();
    expect(gate.refusal("GetSessionToken", show(), inSts(as))).toEqual(wrong);
    gate.advance(30_000);
    expect(gate.call("GetSessionToken", show(), inSts(as)).Credentials).toBeDefined();
    expect(gate.refusal("GetSessionToken", show("000000"), inSts(as))).toEqual(wrong);
  });

  it("takes the code of the period before and after, and none further off", () => {
    for (const [periods, taken] of [
      [-2, false],
      [-1, true],
      [1, true],
      [2, false],
    ] as const) {
      const { gate, as, device, show } = gateWithDevice();
      gate.advance(300_000);
      const call = () => gate.call("GetSessionToken", show(device.code(periods)), inSts(as));
      if (taken) expect(call().Credentials).toBeDefined();
      else expect(call).toThrow("invalid MFA one time pass code");
    }
  });

  it("is refused for a device that is not the caller's, and for half a factor", () => {
    const { gate, as, show } = gateWithDevice();
    const other = makeCaller(gate, "ben");
    const unknown = {
      ...REFUSED,
      id: "sts.mfa-device-invalid",
      message:
        "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.",
    };
    expect(gate.refusal("GetSessionToken", show(), inSts(other))).toEqual(unknown);
    expect(gate.refusal("GetSessionToken", { ...show(), SerialNumber: arnOf("mfa/absent") }, inSts(as))).toEqual(
      unknown,
    );
    expect(gate.refusal("GetSessionToken", show(), inSts("root"))).toEqual(unknown);
    const { SerialNumber, TokenCode } = show();
    for (const half of [{ SerialNumber }, { TokenCode }]) {
      expect(gate.refusal("GetSessionToken", half, inSts(as))).toEqual({
        ...REFUSED,
        id: "sts.mfa-incomplete",
        message: "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.",
      });
    }
  });
});
