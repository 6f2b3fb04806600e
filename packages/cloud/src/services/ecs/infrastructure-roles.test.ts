import { describe, expect, it } from "vitest";
import { allow, ecsForTest, notAllowed, refused, roleArn, trust } from "./testing/ecs-gate-for-test.js";

const VOLUME = { volumeConfigurations: [{ name: "v", managedEBSVolume: { roleArn: roleArn("ebs") } }] };
const NOT_ASSUMABLE = refused(
  "infrastructure-role-not-assumable",
  "InvalidParameterException",
  `ECS was unable to assume the configured ECS Infrastructure Role '${roleArn("ebs")}'. Please verify that the role being passed has the proper trust relationship with Amazon ECS.`,
);

describe.each(["CreateService", "RunTask"] as const)("the infrastructure role of %s", (operation) => {
  const demo = () => {
    const test = ecsForTest();
    test.demo();
    return { ...test, input: operation === "RunTask" ? test.runTask(VOLUME) : test.service(VOLUME) };
  };

  it("must be there and trust ecs.amazonaws.com", () => {
    const { call, refusal, role, input } = demo();
    expect(refusal(operation, input)).toEqual({ ...NOT_ASSUMABLE, cause: "role-absent" });
    role("ebs");
    expect(refusal(operation, input)).toEqual({ ...NOT_ASSUMABLE, cause: "trust-lacks-principal" });
    const PolicyDocument = JSON.stringify(trust("ecs.amazonaws.com"));
    call("UpdateAssumeRolePolicy", { RoleName: "ebs", PolicyDocument }, { service: "iam" });
    expect(call(operation, input)).toBeDefined();
  });

  it("is passed to ecs.amazonaws.com", () => {
    const { refusal, user, input } = demo();
    const toTasks = { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } };
    const as = user(allow("ecs:*"), allow("iam:PassRole", "*", toTasks));
    expect(refusal(operation, input, { as })).toMatchObject(notAllowed("iam:PassRole", roleArn("ebs")));
  });
});
