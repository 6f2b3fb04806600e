import { describe, expect, it } from "vitest";
import {
  allowing,
  arnOf,
  DOCUMENT,
  expectDenied,
  iamForTest,
  makeCaller,
  makeLinkedRole,
  makePolicy,
  makeRole,
  NO_ROLE,
  ofSize,
  PROTECTED,
} from "../testing/iam-for-test.js";

const put = { RoleName: "app", PolicyName: "p", PolicyDocument: DOCUMENT };
const LIMIT = 10240;

describe("PutRolePolicy", () => {
  it("puts a policy, in the place of one of its name", () => {
    const gate = iamForTest();
    makeRole(gate);
    expect(gate.call("PutRolePolicy", { ...put, PolicyDocument: allowing("s3:PutObject") })).toEqual({});
    gate.call("PutRolePolicy", put);
    expect(gate.call("GetRolePolicy", { RoleName: "app", PolicyName: "p" }).PolicyDocument).toBe(
      encodeURIComponent(DOCUMENT).replaceAll("*", "%2A"),
    );
  });

  it("is refused for a document that is none", () => {
    const gate = iamForTest();
    makeRole(gate);
    expect(gate.refusal("PutRolePolicy", { ...put, PolicyDocument: "{" })).toMatchObject({
      code: "MalformedPolicyDocument",
      status: 400,
      message: "Syntax errors in policy.",
    });
  });

  it("counts the sizes of all inline policies together", () => {
    const gate = iamForTest();
    makeRole(gate);
    gate.call("PutRolePolicy", { ...put, PolicyDocument: ofSize(LIMIT - 200) });
    gate.call("PutRolePolicy", { ...put, PolicyDocument: ofSize(LIMIT - 200) });
    expect(gate.refusal("PutRolePolicy", { ...put, PolicyName: "q", PolicyDocument: ofSize(400) })).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: `Maximum policy size of ${LIMIT} bytes exceeded for role app`,
    });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("PutRolePolicy", { ...put, RoleName: "absent" })).toEqual(NO_ROLE);
  });

  it("is refused for a role of AWS", () => {
    const gate = iamForTest();
    expect(gate.refusal("PutRolePolicy", { ...put, RoleName: makeLinkedRole(gate) })).toEqual(PROTECTED);
  });

  it("needs iam:PutRolePolicy on the role", () => {
    expectDenied(iamForTest(), "PutRolePolicy", put, arnOf("role/app"));
  });

  it("is allowed by the boundary that the role has", () => {
    const gate = iamForTest();
    const boundary = makePolicy(gate);
    makeRole(gate, "app", { PermissionsBoundary: boundary });
    makeRole(gate, "free");
    const condition = { StringEquals: { "iam:PermissionsBoundary": boundary } };
    const as = makeCaller(gate, "deployer", allowing("iam:PutRolePolicy", "*", condition));
    expect(gate.call("PutRolePolicy", put, { as })).toEqual({});
    expect(gate.refusal("PutRolePolicy", { ...put, RoleName: "free" }, { as }).code).toBe("AccessDenied");
  });
});
