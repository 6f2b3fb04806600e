import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("UntagResource", () => {
  it("takes tags away, and passes over keys that are not there", () => {
    const gate = organizationForTest();
    const Tags = ["a", "b"].map((Key) => ({ Key, Value: "" }));
    gate.call("TagResource", { ResourceId: MEMBER, Tags });
    gate.call("UntagResource", { ResourceId: MEMBER, TagKeys: ["a", "c"] });
    expect(gate.call("ListTagsForResource", { ResourceId: MEMBER })).toEqual({ Tags: [{ Key: "b", Value: "" }] });
  });

  it("is refused for a target that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("UntagResource", { ResourceId: "999999999999", TagKeys: [] })).toMatchObject({
      code: "TargetNotFoundException",
      status: 400,
      message: "You specified a target that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "UntagResource", { ResourceId: gate.root, TagKeys: ["a"] });
  });

  it("needs organizations:UntagResource", () => {
    const gate = organizationForTest();
    expectDenied(gate, "UntagResource", { ResourceId: gate.root, TagKeys: ["a"] }, arnOf(gate, "root", gate.root));
  });
});
