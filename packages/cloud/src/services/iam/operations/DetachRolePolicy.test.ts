import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeLinkedRole,
  makeRole,
  NO_ROLE,
  PROTECTED,
} from "../testing/iam-for-test.js";

describe("DetachRolePolicy", () => {
  it("detaches a policy that is attached", () => {
    const gate = iamForTest();
    makeRole(gate);
    gate.call("AttachRolePolicy", { RoleName: "app", PolicyArn: MANAGED });
    expect(gate.call("DetachRolePolicy", { RoleName: "app", PolicyArn: MANAGED })).toEqual({});
    expect(gate.refusal("DetachRolePolicy", { RoleName: "app", PolicyArn: MANAGED })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Policy ${MANAGED} was not found.`,
    });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("DetachRolePolicy", { RoleName: "absent", PolicyArn: MANAGED })).toEqual(NO_ROLE);
  });

  it("is refused for a role of AWS", () => {
    const gate = iamForTest();
    expect(gate.refusal("DetachRolePolicy", { RoleName: makeLinkedRole(gate), PolicyArn: MANAGED })).toEqual(PROTECTED);
  });

  it("needs iam:DetachRolePolicy on the role", () => {
    expectDenied(iamForTest(), "DetachRolePolicy", { RoleName: "app", PolicyArn: MANAGED }, arnOf("role/app"));
  });
});
