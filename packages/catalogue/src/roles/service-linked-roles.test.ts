import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createManagedPolicySource } from "../policies/managed-policies.js";
import {
  serviceLinkedRoleArn,
  serviceLinkedRoleNamed,
  serviceLinkedRoleOf,
  serviceLinkedRoles,
} from "./service-linked-roles.js";

const policies = createManagedPolicySource(() =>
  readFileSync(new URL("../../data/managed-policies.json", import.meta.url), "utf8"),
);

/** AWS attaches AmazonLexBotPolicy, as recorded; the list of managed policies has it under its former name only. */
const withoutDocument = new Set(["AWSServiceRoleForLexBots"]);

describe("the service-linked roles", () => {
  it("are those of AWS", () => {
    expect(serviceLinkedRoleOf("ecs.amazonaws.com")).toEqual({
      servicePrincipal: "ecs.amazonaws.com",
      roleName: "AWSServiceRoleForECS",
      policyArn: "arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy",
      suffixAllowed: false,
      description: "Role to enable Amazon ECS to manage your cluster.",
    });
    expect(serviceLinkedRoleOf("ecs.application-autoscaling.amazonaws.com")).toEqual({
      servicePrincipal: "ecs.application-autoscaling.amazonaws.com",
      roleName: "AWSServiceRoleForApplicationAutoScaling_ECSService",
      policyArn: "arn:aws:iam::aws:policy/aws-service-role/AWSApplicationAutoscalingECSServicePolicy",
      suffixAllowed: false,
    });
    expect(serviceLinkedRoles.length).toBeGreaterThanOrEqual(80);
  });

  it.each(serviceLinkedRoles.map((role) => [role.roleName, role] as const))("%s is well formed", (_name, role) => {
    expect(role.servicePrincipal).toMatch(/^[a-z0-9-]+(\.[a-z-]+)?\.amazonaws\.com$/);
    expect(role.roleName).toMatch(/^AWSServiceRoleFor[A-Za-z0-9-]+(_[A-Za-z0-9]+)?$/);
    expect(role.roleName.length).toBeLessThanOrEqual(64);
    expect(role.policyArn).toMatch(/^arn:aws:iam::aws:policy\/aws-service-role\/[A-Za-z0-9_-]+$/);
    if (!withoutDocument.has(role.roleName)) expect(policies.get(role.policyArn)?.path).toBe("/aws-service-role/");
    expect(serviceLinkedRoleOf(role.servicePrincipal)).toBe(role);
    expect(serviceLinkedRoleNamed(role.roleName)).toBe(role);
  });

  it("have names and principals of their own", () => {
    expect(new Set(serviceLinkedRoles.map((role) => role.roleName)).size).toBe(serviceLinkedRoles.length);
    expect(new Set(serviceLinkedRoles.map((role) => role.servicePrincipal)).size).toBe(serviceLinkedRoles.length);
  });

  it("are found with a suffix only where AWS takes one", () => {
    const suffixed = serviceLinkedRoles.filter((role) => role.suffixAllowed).map((role) => role.servicePrincipal);
    expect(suffixed).toEqual(["autoscaling.amazonaws.com", "connect.amazonaws.com", "lexv2.amazonaws.com"]);
    expect(serviceLinkedRoleNamed("AWSServiceRoleForAutoScaling_blue")?.servicePrincipal).toBe(
      "autoscaling.amazonaws.com",
    );
    expect(serviceLinkedRoleNamed("AWSServiceRoleForECS_blue")).toBeUndefined();
    expect(serviceLinkedRoleNamed("ecsTaskExecutionRole")).toBeUndefined();
  });

  it("live under the path of their service", () => {
    const role = serviceLinkedRoleOf("ecs.amazonaws.com")!;
    expect(serviceLinkedRoleArn(role, "123456789012")).toBe(
      "arn:aws:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
    );
  });
});
