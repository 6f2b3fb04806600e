import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, MANAGED, makeGroup, NO_GROUP } from "../testing/iam-for-test.js";

describe("DetachGroupPolicy", () => {
  it("detaches a policy that is attached", () => {
    const gate = iamForTest();
    makeGroup(gate);
    gate.call("AttachGroupPolicy", { GroupName: "developers", PolicyArn: MANAGED });
    expect(gate.call("DetachGroupPolicy", { GroupName: "developers", PolicyArn: MANAGED })).toEqual({});
    expect(gate.refusal("DetachGroupPolicy", { GroupName: "developers", PolicyArn: MANAGED })).toMatchObject({
      code: "NoSuchEntity",
      status: 404,
      message: `Policy ${MANAGED} was not found.`,
    });
  });

  it("is refused for a group that is absent", () => {
    expect(iamForTest().refusal("DetachGroupPolicy", { GroupName: "absent", PolicyArn: MANAGED })).toEqual(NO_GROUP);
  });

  it("needs iam:DetachGroupPolicy on the group", () => {
    expectDenied(
      iamForTest(),
      "DetachGroupPolicy",
      { GroupName: "developers", PolicyArn: MANAGED },
      arnOf("group/developers"),
    );
  });
});
