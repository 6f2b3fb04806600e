import { describe, expect, it } from "vitest";
import {
  ABSENT_POLICY,
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeCaller,
  makePolicy,
  makeUser,
  NO_USER,
} from "../testing/iam-for-test.js";

const attach = (PolicyArn: string) => ({ UserName: "ana", PolicyArn });

describe("AttachUserPolicy", () => {
  it("attaches a policy once, however often it is asked to", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.call("AttachUserPolicy", attach(MANAGED))).toEqual({});
    gate.call("AttachUserPolicy", attach(MANAGED));
    expect(gate.call("ListAttachedUserPolicies", { UserName: "ana" }).AttachedPolicies).toHaveLength(1);
  });

  it.each([
    ["that is absent", ABSENT_POLICY],
    ["of another account", "arn:aws:iam::123456789012:policy/theirs"],
    ["that AWS does not have", "arn:aws:iam::aws:policy/NoSuchPolicy"],
  ])("is refused for a policy %s", (_which, arn) => {
    const gate = iamForTest();
    makeUser(gate);
    makePolicy(gate, "theirs");
    expect(gate.refusal("AttachUserPolicy", attach(arn))).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Policy ${arn} does not exist or is not attachable.`,
    });
  });

  it("is refused for what is no ARN of a policy", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.refusal("AttachUserPolicy", attach("this-is-no-arn-of-a-policy"))).toMatchObject({
      code: "ValidationError",
      status: 400,
      message: "Invalid ARN:  Could not be parsed!",
    });
  });

  it("is refused for the policy of a service-linked role", () => {
    const gate = iamForTest();
    makeUser(gate);
    const arn = "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy";
    expect(gate.refusal("AttachUserPolicy", attach(arn))).toMatchObject({
      code: "PolicyNotAttachable",
      status: 400,
      message: "Cannot attach a Service Role Policy to a Customer Role.",
    });
  });

  it("is refused for an eleventh policy", () => {
    const gate = iamForTest();
    makeUser(gate);
    for (let i = 0; i < 10; i += 1) gate.call("AttachUserPolicy", attach(makePolicy(gate, `policy-${i}`)));
    expect(gate.refusal("AttachUserPolicy", attach(MANAGED))).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for PoliciesPerUser: 10",
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("AttachUserPolicy", { UserName: "absent", PolicyArn: MANAGED })).toEqual(NO_USER);
  });

  it("needs iam:AttachUserPolicy on the user", () => {
    expectDenied(iamForTest(), "AttachUserPolicy", attach(MANAGED), arnOf("user/ana"));
  });

  it("is allowed by the policy and by the boundary that the user has", () => {
    const gate = iamForTest();
    const boundary = makePolicy(gate);
    makeUser(gate, "ana", { PermissionsBoundary: boundary });
    const condition = {
      ArnEquals: { "iam:PolicyARN": MANAGED },
      StringEquals: { "iam:PermissionsBoundary": boundary },
    };
    const as = makeCaller(gate, "deployer", allowing("iam:AttachUserPolicy", "*", condition));
    expect(gate.call("AttachUserPolicy", attach(MANAGED), { as })).toEqual({});
    expect(gate.refusal("AttachUserPolicy", attach(boundary), { as }).code).toBe("AccessDenied");
  });
});
