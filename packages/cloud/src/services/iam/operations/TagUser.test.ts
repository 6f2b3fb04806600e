import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";

const tag = (Key: string, Value: string) => ({ Key, Value });

describe("TagUser", () => {
  it("adds tags and replaces those of the same key, whatever its case", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { Tags: [tag("team", "a"), tag("stage", "test")] });
    expect(gate.call("TagUser", { UserName: "ana", Tags: [tag("Team", "b"), tag("cost", "1")] })).toEqual({});
    expect(gate.call("GetUser", { UserName: "ana" }).User?.Tags).toEqual([
      tag("stage", "test"),
      tag("Team", "b"),
      tag("cost", "1"),
    ]);
  });

  it("is refused for the same key twice, and beyond 50", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { Tags: [tag("first", "")] });
    expect(gate.refusal("TagUser", { UserName: "ana", Tags: [tag("a", "1"), tag("A", "2")] })).toMatchObject({
      code: "InvalidInput",
      message: "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
    });
    const Tags = Array.from({ length: 50 }, (_, i) => tag(`key-${i}`, ""));
    expect(gate.refusal("TagUser", { UserName: "ana", Tags })).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for TagsPerUser: 50",
    });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("TagUser", { UserName: "absent", Tags: [] })).toEqual(NO_USER);
  });

  it("needs iam:TagUser on the user", () => {
    expectDenied(iamForTest(), "TagUser", { UserName: "ana", Tags: [] }, arnOf("user/ana"));
  });

  it("is allowed by tags of the request and of the user", () => {
    const gate = iamForTest();
    makeUser(gate, "ana", { Tags: [tag("team", "a")] });
    const condition = { StringEquals: { "aws:RequestTag/cost": "1", "aws:ResourceTag/team": "a" } };
    const as = makeCaller(gate, "tagger", allowing("iam:TagUser", "*", condition));
    expect(gate.call("TagUser", { UserName: "ana", Tags: [tag("cost", "1")] }, { as })).toEqual({});
    expect(gate.refusal("TagUser", { UserName: "ana", Tags: [tag("cost", "2")] }, { as }).code).toBe("AccessDenied");
  });
});
