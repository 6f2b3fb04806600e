import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  iamForTest,
  makeLinkedRole,
  makeRole,
  NO_ROLE,
  PROTECTED,
  TRUST,
  trusting,
} from "../testing/iam-for-test.js";

describe("UpdateAssumeRolePolicy", () => {
  it("replaces the trust policy", () => {
    const gate = iamForTest();
    makeRole(gate);
    const PolicyDocument = trusting({ Service: "ecs.amazonaws.com" });
    expect(gate.call("UpdateAssumeRolePolicy", { RoleName: "app", PolicyDocument })).toEqual({});
    expect(gate.call("GetRole", { RoleName: "app" }).Role?.AssumeRolePolicyDocument).toBe(
      encodeURIComponent(PolicyDocument),
    );
  });

  it("looks its principals up", () => {
    const gate = iamForTest();
    makeRole(gate);
    const PolicyDocument = trusting({ AWS: arnOf("role/absent") });
    expect(gate.refusal("UpdateAssumeRolePolicy", { RoleName: "app", PolicyDocument })).toMatchObject({
      code: "MalformedPolicyDocument",
      status: 400,
      message: `Invalid principal in policy: "AWS":"${arnOf("role/absent")}"`,
    });
  });

  it("is refused for a role that is absent, and for one of AWS", () => {
    const gate = iamForTest();
    expect(gate.refusal("UpdateAssumeRolePolicy", { RoleName: "absent", PolicyDocument: TRUST })).toEqual(NO_ROLE);
    const RoleName = makeLinkedRole(gate);
    expect(gate.refusal("UpdateAssumeRolePolicy", { RoleName, PolicyDocument: TRUST })).toEqual(PROTECTED);
  });

  it("needs iam:UpdateAssumeRolePolicy on the role", () => {
    expectDenied(iamForTest(), "UpdateAssumeRolePolicy", { RoleName: "app", PolicyDocument: TRUST }, arnOf("role/app"));
  });
});
