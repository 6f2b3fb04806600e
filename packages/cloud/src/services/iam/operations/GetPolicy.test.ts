import { describe, expect, it } from "vitest";
import {
  ABSENT_POLICY,
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeGroup,
  makePolicy,
  makeRole,
  makeUser,
  NO_POLICY,
} from "../testing/iam-for-test.js";

describe("GetPolicy", () => {
  it("tells description, tags and how often it is used", () => {
    const gate = iamForTest();
    const PolicyArn = makePolicy(gate, "reader", { Description: "reads" });
    makeRole(gate, "app", { PermissionsBoundary: PolicyArn });
    makeUser(gate);
    gate.call("AttachRolePolicy", { RoleName: "app", PolicyArn });
    gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn });
    makeGroup(gate);
    gate.call("AttachGroupPolicy", { GroupName: "developers", PolicyArn });
    expect(gate.call("GetPolicy", { PolicyArn }).Policy).toMatchObject({
      PolicyName: "reader",
      Description: "reads",
      AttachmentCount: 3,
      PermissionsBoundaryUsageCount: 1,
      Tags: [],
    });
  });

  it("knows the policies of AWS", () => {
    const gate = iamForTest();
    makeRole(gate);
    gate.call("AttachRolePolicy", { RoleName: "app", PolicyArn: MANAGED });
    expect(gate.call("GetPolicy", { PolicyArn: MANAGED }).Policy).toMatchObject({
      PolicyName: "AmazonS3ReadOnlyAccess",
      PolicyId: expect.stringMatching(/^ANPA/),
      Arn: MANAGED,
      Path: "/",
      DefaultVersionId: expect.stringMatching(/^v\d+$/),
      AttachmentCount: 1,
      IsAttachable: true,
      CreateDate: new Date("2015-02-06T18:40:59Z"),
    });
    expect(gate.call("GetPolicy", { PolicyArn: MANAGED }, { as: "123456789012" }).Policy?.AttachmentCount).toBe(0);
  });

  it("is refused for a policy that is absent, under another path, or no policy", () => {
    const gate = iamForTest();
    expect(gate.refusal("GetPolicy", { PolicyArn: ABSENT_POLICY })).toEqual(NO_POLICY);
    makePolicy(gate, "absent", { Path: "/team/" });
    expect(gate.refusal("GetPolicy", { PolicyArn: ABSENT_POLICY })).toEqual(NO_POLICY);
    expect(gate.refusal("GetPolicy", { PolicyArn: arnOf("role/something") })).toMatchObject({
      code: "ValidationError",
      status: 400,
      message: "Invalid ARN:  Could not be parsed!",
    });
  });

  it("needs iam:GetPolicy on the policy", () => {
    expectDenied(iamForTest(), "GetPolicy", { PolicyArn: MANAGED }, MANAGED);
  });
});
