import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, MANAGED, makeUser, NO_USER } from "../testing/iam-for-test.js";

describe("DeleteUserPermissionsBoundary", () => {
  it("takes the boundary away", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { PermissionsBoundary: MANAGED });
    expect(gate.call("DeleteUserPermissionsBoundary", { UserName: "ana" })).toEqual({});
    expect(gate.call("GetUser", { UserName: "ana" }).User).not.toHaveProperty("PermissionsBoundary");
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("DeleteUserPermissionsBoundary", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:DeleteUserPermissionsBoundary on the user", () => {
    expectDenied(iamForTest(), "DeleteUserPermissionsBoundary", { UserName: "ana" }, arnOf("user/ana"));
  });
});
