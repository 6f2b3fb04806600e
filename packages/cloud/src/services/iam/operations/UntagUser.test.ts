import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";

const Tags = [
  { Key: "team", Value: "a" },
  { Key: "stage", Value: "test" },
];

describe("UntagUser", () => {
  it("takes tags away, and passes over keys that are not there", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { Tags });
    expect(gate.call("UntagUser", { UserName: "ana", TagKeys: ["TEAM", "other"] })).toEqual({});
    expect(gate.call("ListUserTags", { UserName: "ana" }).Tags).toEqual([{ Key: "stage", Value: "test" }]);
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("UntagUser", { UserName: "absent", TagKeys: [] })).toEqual(NO_USER);
  });

  it("needs iam:UntagUser on the user", () => {
    expectDenied(iamForTest(), "UntagUser", { UserName: "ana", TagKeys: [] }, arnOf("user/ana"));
  });

  it("is allowed by the keys", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { Tags });
    const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["stage"] } };
    const as = makeCaller(gate, "tagger", allowing("iam:UntagUser", "*", condition));
    expect(gate.call("UntagUser", { UserName: "ana", TagKeys: ["stage"] }, { as })).toEqual({});
    expect(gate.refusal("UntagUser", { UserName: "ana", TagKeys: ["team"] }, { as }).code).toBe("AccessDenied");
  });
});
