import { describe, expect, it } from "vitest";
import { arnOf, DOCUMENT, expectDenied, iamForTest, makeGroup, NO_GROUP } from "../testing/iam-for-test.js";

describe("DeleteGroupPolicy", () => {
  it("deletes the policy of that name only", () => {
    const gate = iamForTest();
    makeGroup(gate);
    for (const PolicyName of ["p", "q"])
      gate.call("PutGroupPolicy", { GroupName: "developers", PolicyName, PolicyDocument: DOCUMENT });
    expect(gate.call("DeleteGroupPolicy", { GroupName: "developers", PolicyName: "p" })).toEqual({});
    expect(gate.call("ListGroupPolicies", { GroupName: "developers" }).PolicyNames).toEqual(["q"]);
    expect(gate.refusal("DeleteGroupPolicy", { GroupName: "developers", PolicyName: "p" })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: "The group policy with name p cannot be found.",
    });
  });

  it("is refused for a group that is absent", () => {
    expect(iamForTest().refusal("DeleteGroupPolicy", { GroupName: "absent", PolicyName: "p" })).toEqual(NO_GROUP);
  });

  it("needs iam:DeleteGroupPolicy on the group", () => {
    expectDenied(
      iamForTest(),
      "DeleteGroupPolicy",
      { GroupName: "developers", PolicyName: "p" },
      arnOf("group/developers"),
    );
  });
});
