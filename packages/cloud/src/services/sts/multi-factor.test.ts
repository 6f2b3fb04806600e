import { describe, expect, it } from "vitest";
import { allowing, arnOf, makeCaller, makeRole } from "../iam/testing/iam-for-test.js";
import { enableDevice } from "../iam/testing/mfa-for-test.js";
import { inSts, keyOf, stsForTest } from "./testing/sts-for-test.js";

const input = { RoleArn: arnOf("role/app"), RoleSessionName: "s1" };

/** A role that wants a second factor, and a user who has one. */
function prepared(condition: object = { Bool: { "aws:MultiFactorAuthPresent": "true" } }) {
  const gate = stsForTest();
  const as = makeCaller(gate, "ana", allowing("iam:GetRole"));
  const Statement = [
    { Effect: "Allow", Principal: { AWS: arnOf("user/ana") }, Action: "sts:AssumeRole", Condition: condition },
  ];
  makeRole(gate, "app", { AssumeRolePolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement }) });
  const device = enableDevice(gate, "ana");
  gate.advance(30_000);
  const factor = () => ({ SerialNumber: device.SerialNumber, TokenCode: device.code() });
  return { gate, as, factor };
}

describe("a role that wants a second factor", () => {
  it("is assumed with a code, once a code", () => {
    const { gate, as, factor } = prepared();
    expect(gate.refusal("AssumeRole", input, inSts(as))).toMatchObject({
      code: "AccessDenied",
      cause: "trust-condition-mismatch",
    });
    expect(gate.call("AssumeRole", { ...input, ...factor() }, inSts(as)).Credentials).toBeDefined();
    expect(gate.refusal("AssumeRole", { ...input, ...factor() }, inSts(as))).toMatchObject({
      id: "sts.mfa-code-invalid",
      code: "AccessDenied",
      status: 403,
    });
  });

  it("is assumed with a session for which a code was shown, for as long as its age is right", () => {
    const { gate, as, factor } = prepared({ NumericLessThan: { "aws:MultiFactorAuthAge": "3600" } });
    const session = keyOf(gate.call("GetSessionToken", factor(), inSts(as)));
    expect(gate.call("AssumeRole", input, inSts(session)).Credentials).toBeDefined();
    gate.advance(3_600_000);
    expect(gate.refusal("AssumeRole", input, inSts(session)).cause).toBe("trust-condition-mismatch");
  });

  it("is not assumed with a session for which none was", () => {
    const { gate, as } = prepared();
    const session = keyOf(gate.call("GetSessionToken", {}, inSts(as)));
    expect(gate.refusal("AssumeRole", input, inSts(session)).cause).toBe("trust-condition-mismatch");
  });

  it("gives a session that itself has no second factor", () => {
    const { gate, as, factor } = prepared();
    const condition = { Bool: { "aws:MultiFactorAuthPresent": "true" } };
    const policy = { PolicyName: "p", PolicyDocument: allowing("iam:GetRole", "*", condition) };
    gate.call("PutRolePolicy", { RoleName: "app", ...policy });
    const session = keyOf(gate.call("AssumeRole", { ...input, ...factor() }, inSts(as)));
    expect(gate.refusal("GetRole", { RoleName: "app" }, { as: session }).code).toBe("AccessDenied");
  });

  it("does not ask it of long-term keys where the condition leaves a way out", () => {
    const { gate, as } = prepared({ BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } });
    expect(gate.call("AssumeRole", input, inSts(as)).Credentials).toBeDefined();
    const session = keyOf(gate.call("GetSessionToken", {}, inSts(as)));
    expect(gate.refusal("AssumeRole", input, inSts(session)).code).toBe("AccessDenied");
  });

  it("keeps a code for the next try when the role is not assumed", () => {
    const { gate, as, factor } = prepared({ StringEquals: { "sts:ExternalId": "42" } });
    expect(gate.refusal("AssumeRole", { ...input, ...factor() }, inSts(as)).id).toBe("sts.assume-role-denied");
    expect(gate.call("AssumeRole", { ...input, ...factor(), ExternalId: "42" }, inSts(as)).Credentials).toBeDefined();
  });
});
