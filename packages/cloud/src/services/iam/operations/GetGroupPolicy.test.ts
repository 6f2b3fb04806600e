import { describe, expect, it } from "vitest";
import { arnOf, DOCUMENT, expectDenied, iamForTest, makeGroup, NO_GROUP } from "../testing/iam-for-test.js";

describe("GetGroupPolicy", () => {
  it("gives the document as it was put, URL-encoded", () => {
    const gate = iamForTest();
    makeGroup(gate);
    const PolicyDocument = `${DOCUMENT}\n`;
    gate.call("PutGroupPolicy", { GroupName: "developers", PolicyName: "p", PolicyDocument });
    const answer = gate.call("GetGroupPolicy", { GroupName: "developers", PolicyName: "p" });
    expect(answer).toEqual({
      GroupName: "developers",
      PolicyName: "p",
      PolicyDocument: expect.stringMatching(/^%7B%22[^ *{"]+%7D%0A$/),
    });
    expect(decodeURIComponent(String(answer.PolicyDocument))).toBe(PolicyDocument);
  });

  it("is refused for a policy that is absent", () => {
    const gate = iamForTest();
    makeGroup(gate);
    expect(gate.refusal("GetGroupPolicy", { GroupName: "developers", PolicyName: "toString" })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: "The group policy with name toString cannot be found.",
    });
  });

  it("is refused for a group that is absent", () => {
    expect(iamForTest().refusal("GetGroupPolicy", { GroupName: "absent", PolicyName: "p" })).toEqual(NO_GROUP);
  });

  it("needs iam:GetGroupPolicy on the group", () => {
    expectDenied(
      iamForTest(),
      "GetGroupPolicy",
      { GroupName: "developers", PolicyName: "p" },
      arnOf("group/developers"),
    );
  });
});
