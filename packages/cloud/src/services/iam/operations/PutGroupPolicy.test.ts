import { describe, expect, it } from "vitest";
import {
  allowing,
  arnOf,
  DOCUMENT,
  expectDenied,
  iamForTest,
  makeGroup,
  NO_GROUP,
  ofSize,
} from "../testing/iam-for-test.js";

const put = { GroupName: "developers", PolicyName: "p", PolicyDocument: DOCUMENT };
const LIMIT = 5120;

describe("PutGroupPolicy", () => {
  it("puts a policy, in the place of one of its name", () => {
    const gate = iamForTest();
    makeGroup(gate);
    expect(gate.call("PutGroupPolicy", { ...put, PolicyDocument: allowing("s3:PutObject") })).toEqual({});
    gate.call("PutGroupPolicy", put);
    expect(gate.call("GetGroupPolicy", { GroupName: "developers", PolicyName: "p" }).PolicyDocument).toBe(
      encodeURIComponent(DOCUMENT).replaceAll("*", "%2A"),
    );
  });

  it("is refused for a document that is none", () => {
    const gate = iamForTest();
    makeGroup(gate);
    expect(gate.refusal("PutGroupPolicy", { ...put, PolicyDocument: "{" })).toMatchObject({
      code: "MalformedPolicyDocument",
      status: 400,
      message: "Syntax errors in policy.",
    });
  });

  it("counts the sizes of all inline policies together", () => {
    const gate = iamForTest();
    makeGroup(gate);
    gate.call("PutGroupPolicy", { ...put, PolicyDocument: ofSize(LIMIT - 200) });
    gate.call("PutGroupPolicy", { ...put, PolicyDocument: ofSize(LIMIT - 200) });
    expect(gate.refusal("PutGroupPolicy", { ...put, PolicyName: "q", PolicyDocument: ofSize(400) })).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: `Maximum policy size of ${LIMIT} bytes exceeded for group developers`,
    });
  });

  it("is refused for a group that is absent", () => {
    expect(iamForTest().refusal("PutGroupPolicy", { ...put, GroupName: "absent" })).toEqual(NO_GROUP);
  });

  it("needs iam:PutGroupPolicy on the group", () => {
    expectDenied(iamForTest(), "PutGroupPolicy", put, arnOf("group/developers"));
  });
});
