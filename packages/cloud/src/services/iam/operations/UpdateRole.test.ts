import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  iamForTest,
  makeLinkedRole,
  makeRole,
  NO_ROLE,
  PROTECTED,
} from "../testing/iam-for-test.js";

describe("UpdateRole", () => {
  it("changes what is given", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Description: "old" });
    expect(gate.call("UpdateRole", { RoleName: "app", MaxSessionDuration: 7200 })).toEqual({});
    expect(gate.call("GetRole", { RoleName: "app" }).Role).toMatchObject({
      Description: "old",
      MaxSessionDuration: 7200,
    });
    gate.call("UpdateRole", { RoleName: "app", Description: "new" });
    expect(gate.call("GetRole", { RoleName: "app" }).Role).toMatchObject({
      Description: "new",
      MaxSessionDuration: 7200,
    });
  });

  it("changes only the description of a service-linked role", () => {
    const gate = iamForTest();
    const RoleName = makeLinkedRole(gate);
    gate.call("UpdateRole", { RoleName, Description: "mine" });
    expect(gate.call("GetRole", { RoleName }).Role).toMatchObject({ Description: "mine" });
    expect(gate.refusal("UpdateRole", { RoleName, MaxSessionDuration: 7200 })).toEqual(PROTECTED);
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("UpdateRole", { RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("needs iam:UpdateRole on the role", () => {
    expectDenied(iamForTest(), "UpdateRole", { RoleName: "app" }, arnOf("role/app"));
  });
});
