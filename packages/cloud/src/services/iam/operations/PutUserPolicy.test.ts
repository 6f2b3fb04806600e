import { describe, expect, it } from "vitest";
import {
  allowing,
  arnOf,
  DOCUMENT,
  expectDenied,
  iamForTest,
  makeCaller,
  makePolicy,
  makeUser,
  NO_USER,
  ofSize,
} from "../testing/iam-for-test.js";

const put = { UserName: "ana", PolicyName: "p", PolicyDocument: DOCUMENT };
const LIMIT = 2048;

describe("PutUserPolicy", () => {
  it("puts a policy, in the place of one of its name", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.call("PutUserPolicy", { ...put, PolicyDocument: allowing("s3:PutObject") })).toEqual({});
    gate.call("PutUserPolicy", put);
    expect(gate.call("GetUserPolicy", { UserName: "ana", PolicyName: "p" }).PolicyDocument).toBe(
      encodeURIComponent(DOCUMENT).replaceAll("*", "%2A"),
    );
  });

  it("is refused for a document that is none", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(gate.refusal("PutUserPolicy", { ...put, PolicyDocument: "{" })).toMatchObject({
      code: "MalformedPolicyDocument",
      status: 400,
      message: "Syntax errors in policy.",
    });
  });

  it("counts the sizes of all inline policies together", () => {
    const gate = iamForTest();
    makeUser(gate);
    gate.call("PutUserPolicy", { ...put, PolicyDocument: ofSize(LIMIT - 200) });
    gate.call("PutUserPolicy", { ...put, PolicyDocument: ofSize(LIMIT - 200) });
    expect(gate.refusal("PutUserPolicy", { ...put, PolicyName: "q", PolicyDocument: ofSize(400) })).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: `Maximum policy size of ${LIMIT} bytes exceeded for user ana`,
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("PutUserPolicy", { ...put, UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:PutUserPolicy on the user", () => {
    expectDenied(iamForTest(), "PutUserPolicy", put, arnOf("user/ana"));
  });

  it("is allowed by the boundary that the user has", () => {
    const gate = iamForTest();
    const boundary = makePolicy(gate);
    makeUser(gate, "ana", { PermissionsBoundary: boundary });
    makeUser(gate, "free");
    const condition = { StringEquals: { "iam:PermissionsBoundary": boundary } };
    const as = makeCaller(gate, "deployer", allowing("iam:PutUserPolicy", "*", condition));
    expect(gate.call("PutUserPolicy", put, { as })).toEqual({});
    expect(gate.refusal("PutUserPolicy", { ...put, UserName: "free" }, { as }).code).toBe("AccessDenied");
  });
});
