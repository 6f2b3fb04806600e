import { describe, expect, it } from "vitest";
import { iam } from "../../iam/index.js";
import { allowing, arnOf, makeCaller, makeRole, trusting } from "../../iam/testing/iam-for-test.js";
import { gateForTest } from "../../testing/gate-for-test.js";
import { sts } from "../index.js";

const inSts = { service: "sts" };

describe("GetCallerIdentity", () => {
  it("tells who a user, root and the first administrator are", () => {
    const gate = gateForTest([iam, sts]);
    const as = makeCaller(gate, "ana");
    expect(gate.call("GetCallerIdentity", {}, { ...inSts, as })).toEqual({
      UserId: gate.call("GetUser", { UserName: "ana" }).User?.UserId,
      Account: "000000000000",
      Arn: arnOf("user/ana"),
    });
    expect(gate.call("GetCallerIdentity", {}, { ...inSts, as: "root" })).toEqual({
      UserId: "000000000000",
      Account: "000000000000",
      Arn: arnOf("root"),
    });
    expect(gate.call("GetCallerIdentity", {}, { ...inSts, as: "123456789012" })).toMatchObject({
      Account: "123456789012",
      Arn: "arn:aws:iam::123456789012:user/admin",
    });
  });

  it("tells a session of itself, without the role's path", () => {
    const gate = gateForTest([iam, sts]);
    makeRole(gate, "app", { Path: "/team/", AssumeRolePolicyDocument: trusting({ AWS: "000000000000" }) });
    const { Credentials, AssumedRoleUser } = gate.call(
      "AssumeRole",
      { RoleArn: arnOf("role/team/app"), RoleSessionName: "s1" },
      inSts,
    );
    expect(gate.call("GetCallerIdentity", {}, { ...inSts, as: String(Credentials?.AccessKeyId) })).toEqual({
      UserId: AssumedRoleUser?.AssumedRoleId,
      Account: "000000000000",
      Arn: "arn:aws:sts::000000000000:assumed-role/app/s1",
    });
  });

  it("is allowed even where it is denied", () => {
    const gate = gateForTest([iam, sts]);
    const as = makeCaller(gate, "ana", allowing("*").replace("Allow", "Deny"));
    expect(gate.call("GetCallerIdentity", {}, { ...inSts, as }).Arn).toBe(arnOf("user/ana"));
  });
});
