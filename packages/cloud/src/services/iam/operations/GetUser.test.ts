import { describe, expect, it } from "vitest";
import { sts } from "../../sts/index.js";
import { gateForTest } from "../../testing/gate-for-test.js";
import { iam } from "../index.js";
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

describe("GetUser", () => {
  it("tells everything that is set", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { Tags: [{ Key: "team", Value: "a" }] });
    expect(gate.call("GetUser", { UserName: "ana" }).User).toMatchObject({
      UserName: "ana",
      Tags: [{ Key: "team", Value: "a" }],
    });
  });

  it("tells a user of itself", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:GetUser", arnOf("user/ana")));
    expect(gate.call("GetUser", {}, { as })).toEqual(gate.call("GetUser", { UserName: "ana" }));
  });

  it("tells the first administrator of itself, by name too", () => {
    const gate = iamForTest();
    const admin = { UserName: "admin", UserId: expect.stringMatching(/^AIDA/), Arn: arnOf("user/admin"), Path: "/" };
    expect(gate.call("GetUser").User).toMatchObject(admin);
    expect(gate.call("GetUser", { UserName: "admin" }).User).toMatchObject(admin);
    expect(gate.call("GetUser", {}, { as: "123456789012" }).User?.Arn).toBe("arn:aws:iam::123456789012:user/admin");
  });

  it("gives a user that was made under the administrator's name before the administrator", () => {
    const gate = iamForTest();
    makeUser(gate, "admin", { Path: "/team/" });
    expect(gate.call("GetUser", { UserName: "admin" }).User?.Arn).toBe(arnOf("user/team/admin"));
  });

  it("tells root of itself, without a name", () => {
    const { User } = iamForTest().call("GetUser", {}, { as: "root" });
    expect(User).toEqual({
      UserId: "000000000000",
      Arn: "arn:aws:iam::000000000000:root",
      CreateDate: expect.any(Date),
    });
  });

  it("is refused to a role session that names nobody", () => {
    const gate = gateForTest([iam, sts]);
    makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: "000000000000" }) });
    const session = gate.call("AssumeRole", { RoleArn: arnOf("role/app"), RoleSessionName: "s1" }, { service: "sts" });
    expect(gate.refusal("GetUser", {}, { as: String(session.Credentials?.AccessKeyId) })).toMatchObject({
      code: "ValidationError",
      status: 400,
      message: "Must specify userName when calling with non-User credentials",
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("GetUser", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:GetUser on the user, also on oneself", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { Path: "/team/" });
    expectDenied(gate, "GetUser", { UserName: "ana" }, arnOf("user/team/ana"));
    expectDenied(iamForTest(), "GetUser", {}, arnOf("user/nobody"));
  });
});
