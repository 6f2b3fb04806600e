import { describe, expect, it } from "vitest";
import {
  arnOf,
  DOCUMENT,
  expectDenied,
  iamForTest,
  MANAGED,
  makeGroup,
  makeRole,
  makeUser,
  NO_USER,
  trusting,
} from "../testing/iam-for-test.js";
import { enableDevice } from "../testing/mfa-for-test.js";

describe("DeleteUser", () => {
  it("deletes a user that holds nothing", () => {
    const gate = iamForTest();
    makeUser(gate, "absent");
    expect(gate.call("DeleteUser", { UserName: "absent" })).toEqual({});
    expect(gate.refusal("GetUser", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("is refused while policies, groups, keys and MFA devices are left", () => {
    const gate = iamForTest();
    makeUser(gate);
    const UserName = "ana";
    const { AccessKey } = gate.call("CreateAccessKey", { UserName });
    makeGroup(gate, "developers", [UserName]);
    gate.call("AttachUserPolicy", { UserName, PolicyArn: MANAGED });
    gate.call("PutUserPolicy", { UserName, PolicyName: "p", PolicyDocument: DOCUMENT });
    const refused = () => gate.refusal("DeleteUser", { UserName });
    expect(refused()).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must detach all policies first.",
    });
    gate.call("DetachUserPolicy", { UserName, PolicyArn: MANAGED });
    expect(refused()).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must delete policies first.",
    });
    gate.call("DeleteUserPolicy", { UserName, PolicyName: "p" });
    expect(refused()).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must remove users from group first.",
    });
    gate.call("RemoveUserFromGroup", { GroupName: "developers", UserName });
    expect(refused()).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must delete access keys first.",
    });
    gate.call("DeleteAccessKey", { UserName, AccessKeyId: AccessKey?.AccessKeyId });
    const { SerialNumber } = enableDevice(gate, UserName);
    expect(refused()).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must delete MFA device first.",
    });
    gate.call("DeactivateMFADevice", { UserName, SerialNumber });
    expect(gate.call("DeleteUser", { UserName })).toEqual({});
  });

  it("leaves its id in the trust policies that named it", () => {
    const gate = iamForTest();
    makeUser(gate);
    const { User } = gate.call("GetUser", { UserName: "ana" });
    makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: ["123456789012", arnOf("user/ana")] }) });
    gate.call("DeleteUser", { UserName: "ana" });
    const { Role } = gate.call("GetRole", { RoleName: "app" });
    expect(decodeURIComponent(String(Role?.AssumeRolePolicyDocument))).toBe(
      trusting({ AWS: ["123456789012", User?.UserId] }),
    );
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("DeleteUser", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:DeleteUser on the user", () => {
    expectDenied(iamForTest(), "DeleteUser", { UserName: "ana" }, arnOf("user/ana"));
  });
});
