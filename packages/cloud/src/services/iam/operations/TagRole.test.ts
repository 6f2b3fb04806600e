import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeRole, NO_ROLE } from "../testing/iam-for-test.js";

const tag = (Key: string, Value: string) => ({ Key, Value });

describe("TagRole", () => {
  it("adds tags and replaces those of the same key, whatever its case", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Tags: [tag("team", "a"), tag("stage", "test")] });
    expect(gate.call("TagRole", { RoleName: "app", Tags: [tag("Team", "b"), tag("cost", "1")] })).toEqual({});
    expect(gate.call("GetRole", { RoleName: "app" }).Role?.Tags).toEqual([
      tag("stage", "test"),
      tag("Team", "b"),
      tag("cost", "1"),
    ]);
  });

  it("is refused for the same key twice, and beyond 50", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Tags: [tag("first", "")] });
    expect(gate.refusal("TagRole", { RoleName: "app", Tags: [tag("a", "1"), tag("A", "2")] })).toMatchObject({
      code: "InvalidInput",
      message: "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    });
    const Tags = Array.from({ length: 50 }, (_, i) => tag(`key-${i}`, ""));
    expect(gate.refusal("TagRole", { RoleName: "app", Tags })).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for TagsPerRole: 50",
    });
  });

  it("is refused for a role that is absent", () => {
    expect(iamForTest().refusal("TagRole", { RoleName: "absent", Tags: [] })).toEqual(NO_ROLE);
  });

  it("needs iam:TagRole on the role", () => {
    expectDenied(iamForTest(), "TagRole", { RoleName: "app", Tags: [] }, arnOf("role/app"));
  });

  it("is allowed by tags of the request and of the role", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Tags: [tag("team", "a")] });
    const condition = { StringEquals: { "aws:RequestTag/cost": "1", "aws:ResourceTag/team": "a" } };
    const as = makeCaller(gate, "tagger", allowing("iam:TagRole", "*", condition));
    expect(gate.call("TagRole", { RoleName: "app", Tags: [tag("cost", "1")] }, { as })).toEqual({});
    expect(gate.refusal("TagRole", { RoleName: "app", Tags: [tag("cost", "2")] }, { as }).code).toBe("AccessDenied");
  });
});
