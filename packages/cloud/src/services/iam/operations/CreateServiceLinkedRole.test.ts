import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, trusting } from "../testing/iam-for-test.js";

const ECS_ROLE = arnOf("role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS");

describe("CreateServiceLinkedRole", () => {
  it("makes the role as the service has it", () => {
    const gate = iamForTest();
    const AssumeRolePolicyDocument = encodeURIComponent(trusting({ Service: "ecs.amazonaws.com" }));
    const { Role } = gate.call("CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com", Description: "mine" });
    expect(Role).toEqual({
      Path: "/aws-service-role/ecs.amazonaws.com/",
      RoleName: "AWSServiceRoleForECS",
      RoleId: expect.stringMatching(/^AROA/),
      Arn: ECS_ROLE,
      CreateDate: new Date(START),
      AssumeRolePolicyDocument,
    });
    expect(gate.call("GetRole", { RoleName: "AWSServiceRoleForECS" })).toEqual({
      Role: { ...Role, Description: "mine", MaxSessionDuration: 3600, RoleLastUsed: {} },
    });
    expect(gate.call("ListAttachedRolePolicies", { RoleName: "AWSServiceRoleForECS" }).AttachedPolicies).toEqual([
      {
        PolicyName: "AmazonECSServiceRolePolicy",
        PolicyArn: "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy",
      },
    ]);
  });

  it("has no description of its own", () => {
    const gate = iamForTest();
    gate.call("CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com" });
    expect(gate.call("GetRole", { RoleName: "AWSServiceRoleForECS" }).Role).not.toHaveProperty("Description");
  });

  it("takes a suffix where the service does", () => {
    const gate = iamForTest();
    const { Role } = gate.call("CreateServiceLinkedRole", {
      AWSServiceName: "autoscaling.amazonaws.com",
      CustomSuffix: "mine",
    });
    expect(Role?.RoleName).toBe("AWSServiceRoleForAutoScaling_mine");
    expect(
      gate.refusal("CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com", CustomSuffix: "mine" }),
    ).toMatchObject({
      code: "InvalidInput",
      status: 400,
      message: "Custom suffix is not allowed for ecs.amazonaws.com",
    });
  });

  it("is refused when the role is there", () => {
    const gate = iamForTest();
    gate.call("CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com" });
    expect(gate.refusal("CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com" })).toMatchObject({
      code: "InvalidInput",
      status: 400,
      message: "Service role name AWSServiceRoleForECS has been taken in this account, please try a different suffix.",
    });
  });

  it("is refused for a service that has no such role", () => {
    expect(iamForTest().refusal("CreateServiceLinkedRole", { AWSServiceName: "foo.amazonaws.com" })).toMatchObject({
      code: "AccessDenied",
      status: 403,
      message: "Cannot find Service Linked Role template for foo.amazonaws.com",
    });
  });

  it("needs iam:CreateServiceLinkedRole on the role that is to be", () => {
    expectDenied(iamForTest(), "CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com" }, ECS_ROLE);
  });

  it("is allowed by the name of the service", () => {
    const gate = iamForTest();
    const condition = { StringLike: { "iam:AWSServiceName": "ecs.amazonaws.com" } };
    const as = makeCaller(
      gate,
      "deployer",
      allowing("iam:CreateServiceLinkedRole", arnOf("role/aws-service-role/*"), condition),
    );
    expect(gate.call("CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com" }, { as }).Role?.Arn).toBe(
      ECS_ROLE,
    );
    const AWSServiceName = "ecs.application-autoscaling.amazonaws.com";
    expect(gate.refusal("CreateServiceLinkedRole", { AWSServiceName }, { as }).message).toContain(
      "/AWSServiceRoleForApplicationAutoScaling_ECSService because no identity-based policy allows",
    );
  });
});
