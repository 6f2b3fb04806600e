import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makePolicy,
  makeUnit,
  organizationForTest,
  scp,
} from "../testing/organizations-for-test.js";

describe("AttachPolicy", () => {
  it("attaches to root, unit and account", () => {
    const gate = organizationForTest();
    const PolicyId = makePolicy(gate);
    const targets = [gate.root, makeUnit(gate, gate.root), MEMBER];
    for (const TargetId of targets) gate.call("AttachPolicy", { PolicyId, TargetId });
    const { Targets } = gate.call<{ Targets: { TargetId: string }[] }>("ListTargetsForPolicy", { PolicyId });
    expect(Targets.map(({ TargetId }) => TargetId).sort()).toEqual([...targets].sort());
  });

  it("asks for the policy and for the target", () => {
    const gate = organizationForTest();
    const PolicyId = makePolicy(gate);
    gate.call("AttachPolicy", { PolicyId, TargetId: MEMBER });
    expect(gate.gate.decisions.list(1)[0]?.checks).toMatchObject([
      { action: "organizations:AttachPolicy", resource: arnOf(gate, "policy", `service_control_policy/${PolicyId}`) },
      { action: "organizations:AttachPolicy", resource: arnOf(gate, "account", MEMBER) },
    ]);
  });

  it("is allowed by the policy's type, and by the target's own tags", () => {
    const gate = organizationForTest();
    gate.call("TagResource", { ResourceId: gate.root, Tags: [{ Key: "team", Value: "a" }] });
    const iam = { service: "iam" };
    gate.call("CreateUser", { UserName: "ana" }, iam);
    const put = (name: string, Resource: string, StringEquals: object) => {
      const statement = {
        Effect: "Allow",
        Action: "organizations:AttachPolicy",
        Resource,
        Condition: { StringEquals },
      };
      const input = { UserName: "ana", PolicyName: name, PolicyDocument: scp(statement) };
      gate.call("PutUserPolicy", input, iam);
    };
    put("policy", arnOf(gate, "policy", "*"), { "organizations:PolicyType": "SERVICE_CONTROL_POLICY" });
    put("target", arnOf(gate, "*", "*"), { "aws:ResourceTag/team": "a" });
    const as = String(gate.call("CreateAccessKey", { UserName: "ana" }, iam).AccessKey?.AccessKeyId);
    const PolicyId = makePolicy(gate);
    expect(gate.call("AttachPolicy", { PolicyId, TargetId: gate.root }, { as })).toEqual({});
    expect(gate.refusal("AttachPolicy", { PolicyId, TargetId: MEMBER }, { as }).code).toBe("AccessDeniedException");
  });

  it("is refused for the sixth of a type", () => {
    const gate = organizationForTest();
    for (const name of ["a", "b", "c", "d"])
      gate.call("AttachPolicy", { PolicyId: makePolicy(gate, name), TargetId: MEMBER });
    expect(gate.refusal("AttachPolicy", { PolicyId: makePolicy(gate), TargetId: MEMBER })).toMatchObject({
      code: "ConstraintViolationException",
      status: 400,
      message: "You have attached the maximum number of policies to the specified target.",
    });
  });

  it("is refused when it is attached", () => {
    const gate = organizationForTest();
    expect(gate.refusal("AttachPolicy", { PolicyId: "p-FullAWSAccess", TargetId: MEMBER })).toMatchObject({
      code: "DuplicatePolicyAttachmentException",
      status: 400,
      message: "A policy with the specified name and type already exists.",
    });
  });

  it("is refused while its type is not enabled", () => {
    const gate = organizationForTest();
    const PolicyId = makePolicy(gate);
    gate.call("DisablePolicyType", { RootId: gate.root, PolicyType: "SERVICE_CONTROL_POLICY" });
    expect(gate.refusal("AttachPolicy", { PolicyId, TargetId: MEMBER })).toMatchObject({
      code: "PolicyTypeNotEnabledException",
      status: 400,
      message: "This operation can be performed only for enabled policy types.",
    });
  });

  it("is refused for a target that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("AttachPolicy", { PolicyId: "p-FullAWSAccess", TargetId: "999999999999" })).toMatchObject({
      code: "TargetNotFoundException",
      status: 400,
      message: "You specified a target that doesn't exist.",
    });
  });

  it("is refused for a policy that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("AttachPolicy", { PolicyId: "p-12345678", TargetId: gate.root })).toMatchObject({
      code: "PolicyNotFoundException",
      status: 400,
      message: "We can't find a policy with the PolicyId that you specified.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "AttachPolicy", { PolicyId: "p-12345678", TargetId: gate.root });
  });

  it("needs organizations:AttachPolicy", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "AttachPolicy",
      { PolicyId: "p-12345678", TargetId: gate.root },
      arnOf(gate, "policy", "service_control_policy/p-12345678"),
    );
  });
});
