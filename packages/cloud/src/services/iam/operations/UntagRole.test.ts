import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeRole, NO_ROLE } from "../testing/iam-for-test.js";

const Tags = [
  { Key: "team", Value: "a" },
  { Key: "stage", Value: "test" },
];

describe("UntagRole", () => {
  it("takes tags away, and passes over keys that are not there", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Tags });
    expect(gate.call("UntagRole", { RoleName: "app", TagKeys: ["TEAM", "other"] })).toEqual({});
    expect(gate.call("ListRoleTags", { RoleName: "app" }).Tags).toEqual([{ Key: "stage", Value: "test" }]);
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("UntagRole", { RoleName: "absent", TagKeys: [] })).toEqual(NO_ROLE);
  });

  it("needs iam:UntagRole on the role", () => {
    expectDenied(iamForTest(), "UntagRole", { RoleName: "app", TagKeys: [] }, arnOf("role/app"));
  });

  it("is allowed by the keys", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Tags });
    const condition = { "ForAllValues:StringEquals": { "aws:TagKeys": ["stage"] } };
    const as = makeCaller(gate, "tagger", allowing("iam:UntagRole", "*", condition));
    expect(gate.call("UntagRole", { RoleName: "app", TagKeys: ["stage"] }, { as })).toEqual({});
    expect(gate.refusal("UntagRole", { RoleName: "app", TagKeys: ["team"] }, { as }).code).toBe("AccessDenied");
  });
});
