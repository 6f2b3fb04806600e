import { describe, expect, it } from "vitest";
import {
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  makeCaller,
  makeRole,
  makeUser,
  NO_USER,
  trusting,
} from "../testing/iam-for-test.js";

describe("UpdateUser", () => {
  it("renames and moves; policies, keys and id stay", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:GetUser"));
    const { User } = gate.call("GetUser", { UserName: "ana" });
    expect(gate.call("UpdateUser", { UserName: "ana", NewUserName: "bea", NewPath: "/team/" })).toEqual({});
    expect(gate.call("GetUser", {}, { as }).User).toEqual({
      ...User,
      UserName: "bea",
      Path: "/team/",
      Arn: arnOf("user/team/bea"),
    });
    expect(gate.refusal("GetUser", { UserName: "ana" }).id).toBe("iam.user-not-found");
    expect(gate.call("ListAccessKeys", { UserName: "bea" }).AccessKeyMetadata).toHaveLength(1);
  });

  it("is followed by the trust policies that name the user", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: arnOf("user/ana") }) });
    gate.call("UpdateUser", { UserName: "ana", NewUserName: "bea" });
    const { Role } = gate.call("GetRole", { RoleName: "app" });
    expect(decodeURIComponent(String(Role?.AssumeRolePolicyDocument))).toBe(trusting({ AWS: arnOf("user/bea") }));
  });

  it("may change the case of a name", () => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("UpdateUser", { UserName: "ana", NewUserName: "Ana" });
    expect(gate.call("GetUser", { UserName: "Ana" }).User?.Arn).toBe(arnOf("user/Ana"));
  });

  it("is refused for a name that is taken, and for a user that is absent", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeUser(gate, "bea");
    expect(gate.refusal("UpdateUser", { UserName: "ana", NewUserName: "BEA" })).toMatchObject({
      code: "EntityAlreadyExists",
      status: 409,
      message: "User with name BEA already exists.",
    });
    expect(gate.refusal("UpdateUser", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:UpdateUser on the user as it is, and as it will be", () => {
    const gate = iamForTest();
    expectDenied(gate, "UpdateUser", { UserName: "ana", NewUserName: "bea" }, arnOf("user/ana"));
    makeUser(gate);
    const as = makeCaller(gate, "half", allowing("iam:UpdateUser", arnOf("user/ana")));
    expect(gate.refusal("UpdateUser", { UserName: "ana", NewUserName: "bea" }, { as }).message).toContain(
      "on resource: user bea ",
    );
  });
});
