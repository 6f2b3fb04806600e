import { describe, expect, it } from "vitest";
import {
  ABSENT_POLICY,
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeCaller,
  makeGroup,
  makePolicy,
  NO_GROUP,
} from "../testing/iam-for-test.js";

const attach = (PolicyArn: string) => ({ GroupName: "developers", PolicyArn });

describe("AttachGroupPolicy", () => {
  it("attaches a policy once, however often it is asked to", () => {
    const gate = iamForTest();
    makeGroup(gate);
    expect(gate.call("AttachGroupPolicy", attach(MANAGED))).toEqual({});
    gate.call("AttachGroupPolicy", attach(MANAGED));
    expect(gate.call("ListAttachedGroupPolicies", { GroupName: "developers" }).AttachedPolicies).toHaveLength(1);
  });

  it.each([
    ["that is absent", ABSENT_POLICY],
    ["of another account", "arn:aws:iam::123456789012:policy/theirs"],
    ["that AWS does not have", "arn:aws:iam::aws:policy/NoSuchPolicy"],
  ])("is refused for a policy %s", (_which, arn) => {
    const gate = iamForTest();
    makeGroup(gate);
    makePolicy(gate, "theirs");
    expect(gate.refusal("AttachGroupPolicy", attach(arn))).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Policy ${arn} does not exist or is not attachable.`,
    });
  });

  it("is refused for what is no ARN of a policy", () => {
    const gate = iamForTest();
    makeGroup(gate);
    expect(gate.refusal("AttachGroupPolicy", attach("this-is-no-arn-of-a-policy"))).toMatchObject({
      code: "ValidationError",
      status: 400,
      message: "Invalid ARN:  Could not be parsed!",
    });
  });

  it("is refused for the policy of a service-linked role", () => {
    const gate = iamForTest();
    makeGroup(gate);
    const arn = "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy";
    expect(gate.refusal("AttachGroupPolicy", attach(arn))).toMatchObject({
      code: "PolicyNotAttachable",
      status: 400,
      message: "Cannot attach a Service Role Policy to a Customer Role.",
    });
  });

  it("is refused for an eleventh policy", () => {
    const gate = iamForTest();
    makeGroup(gate);
    for (let i = 0; i < 10; i += 1) gate.call("AttachGroupPolicy", attach(makePolicy(gate, `policy-${i}`)));
    expect(gate.refusal("AttachGroupPolicy", attach(MANAGED))).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for PoliciesPerGroup: 10",
    });
  });

  it("is refused for a group that is absent", () => {
    expect(iamForTest().refusal("AttachGroupPolicy", { GroupName: "absent", PolicyArn: MANAGED })).toEqual(NO_GROUP);
  });

  it("needs iam:AttachGroupPolicy on the group", () => {
    expectDenied(iamForTest(), "AttachGroupPolicy", attach(MANAGED), arnOf("group/developers"));
  });

  it("is allowed by the policy", () => {
    const gate = iamForTest();
    makeGroup(gate);
    const other = makePolicy(gate);
    const as = makeCaller(
      gate,
      "deployer",
      allowing("iam:AttachGroupPolicy", "*", { ArnEquals: { "iam:PolicyARN": MANAGED } }),
    );
    expect(gate.call("AttachGroupPolicy", attach(MANAGED), { as })).toEqual({});
    expect(gate.refusal("AttachGroupPolicy", attach(other), { as }).code).toBe("AccessDenied");
  });
});
