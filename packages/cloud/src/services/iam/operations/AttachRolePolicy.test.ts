import { describe, expect, it } from "vitest";
import {
  ABSENT_POLICY,
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeCaller,
  makeLinkedRole,
  makePolicy,
  makeRole,
  NO_ROLE,
  PROTECTED,
} from "../testing/iam-for-test.js";

const attach = (PolicyArn: string) => ({ RoleName: "app", PolicyArn });

describe("AttachRolePolicy", () => {
  it("attaches a policy once, however often it is asked to", () => {
    const gate = iamForTest();
    makeRole(gate);
    expect(gate.call("AttachRolePolicy", attach(MANAGED))).toEqual({});
    gate.call("AttachRolePolicy", attach(MANAGED));
    expect(gate.call("ListAttachedRolePolicies", { RoleName: "app" }).AttachedPolicies).toHaveLength(1);
  });

  it.each([
    ["that is absent", ABSENT_POLICY],
    ["of another account", "arn:aws:iam::123456789012:policy/theirs"],
    ["that AWS does not have", "arn:aws:iam::aws:policy/NoSuchPolicy"],
  ])("is refused for a policy %s", (_which, arn) => {
    const gate = iamForTest();
    makeRole(gate);
    makePolicy(gate, "theirs");
    expect(gate.refusal("AttachRolePolicy", attach(arn))).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Policy ${arn} does not exist or is not attachable.`,
    });
  });

  it("is refused for what is no ARN of a policy", () => {
    const gate = iamForTest();
    makeRole(gate);
    expect(gate.refusal("AttachRolePolicy", attach("this-is-no-arn-of-a-policy"))).toMatchObject({
      code: "ValidationError",
      status: 400,
      message: "Invalid ARN:  Could not be parsed!",
    });
  });

  it("is refused for the policy of a service-linked role", () => {
    const gate = iamForTest();
    makeRole(gate);
    const arn = "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy";
    expect(gate.refusal("AttachRolePolicy", attach(arn))).toMatchObject({
      code: "PolicyNotAttachable",
      status: 400,
      message: "Cannot attach a Service Role Policy to a Customer Role.",
    });
  });

  it("is refused for an eleventh policy", () => {
    const gate = iamForTest();
    makeRole(gate);
    for (let i = 0; i < 10; i += 1) gate.call("AttachRolePolicy", attach(makePolicy(gate, `policy-${i}`)));
    expect(gate.refusal("AttachRolePolicy", attach(MANAGED))).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for PoliciesPerRole: 10",
    });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("AttachRolePolicy", { RoleName: "absent", PolicyArn: MANAGED })).toEqual(NO_ROLE);
  });

  it("is refused for a role of AWS", () => {
    const gate = iamForTest();
    expect(gate.refusal("AttachRolePolicy", { RoleName: makeLinkedRole(gate), PolicyArn: MANAGED })).toEqual(PROTECTED);
  });

  it("needs iam:AttachRolePolicy on the role", () => {
    expectDenied(iamForTest(), "AttachRolePolicy", attach(MANAGED), arnOf("role/app"));
  });

  it("is allowed by the policy and by the boundary that the role has", () => {
    const gate = iamForTest();
    const boundary = makePolicy(gate);
    makeRole(gate, "app", { PermissionsBoundary: boundary });
    const condition = {
      ArnEquals: { "iam:PolicyARN": MANAGED },
      StringEquals: { "iam:PermissionsBoundary": boundary },
    };
    const as = makeCaller(gate, "deployer", allowing("iam:AttachRolePolicy", "*", condition));
    expect(gate.call("AttachRolePolicy", attach(MANAGED), { as })).toEqual({});
    expect(gate.refusal("AttachRolePolicy", attach(boundary), { as }).code).toBe("AccessDenied");
  });
});
