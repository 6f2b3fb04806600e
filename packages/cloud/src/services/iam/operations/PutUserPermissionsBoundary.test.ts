import { describe, expect, it } from "vitest";
import {
  ABSENT_POLICY,
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeCaller,
  makePolicy,
  makeUser,
  NO_USER,
} from "../testing/iam-for-test.js";

const put = (PermissionsBoundary: string) => ({ UserName: "ana", PermissionsBoundary });

describe("PutUserPermissionsBoundary", () => {
  it("sets the boundary", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.call("PutUserPermissionsBoundary", put(MANAGED))).toEqual({});
    expect(gate.call("GetUser", { UserName: "ana" }).User?.PermissionsBoundary).toEqual({
      PermissionsBoundaryType: "Policy",
      PermissionsBoundaryArn: MANAGED,
    });
  });

  it("is refused for a policy that is absent", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.refusal("PutUserPermissionsBoundary", put(ABSENT_POLICY))).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Scope ARN: ${ABSENT_POLICY} does not exist or is not attachable.`,
    });
  });

  it("is refused for a user that is absent", () => {
    const input = { UserName: "absent", PermissionsBoundary: MANAGED };
    expect(iamForTest().refusal("PutUserPermissionsBoundary", input)).toEqual(NO_USER);
  });

  it("needs iam:PutUserPermissionsBoundary on the user", () => {
    expectDenied(iamForTest(), "PutUserPermissionsBoundary", put(MANAGED), arnOf("user/ana"));
  });

  it("is allowed by the boundary that is to be", () => {
    const gate = iamForTest();
    makeUser(gate);
    const condition = { StringEquals: { "iam:PermissionsBoundary": MANAGED } };
    const as = makeCaller(gate, "deployer", allowing("iam:PutUserPermissionsBoundary", "*", condition));
    expect(gate.call("PutUserPermissionsBoundary", put(MANAGED), { as })).toEqual({});
    expect(gate.refusal("PutUserPermissionsBoundary", put(makePolicy(gate)), { as }).code).toBe("AccessDenied");
  });
});
