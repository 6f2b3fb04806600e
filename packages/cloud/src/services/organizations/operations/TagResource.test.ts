import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makePolicy,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("TagResource", () => {
  it("tags root, unit, account and policy", () => {
    const gate = organizationForTest();
    for (const ResourceId of [gate.root, makeUnit(gate, gate.root), MEMBER, makePolicy(gate)]) {
      for (const Value of ["a", "b"]) gate.call("TagResource", { ResourceId, Tags: [{ Key: "team", Value }] });
      expect(gate.call("ListTagsForResource", { ResourceId })).toEqual({ Tags: [{ Key: "team", Value: "b" }] });
    }
  });

  it("is refused beyond 50 tags", () => {
    const gate = organizationForTest();
    const Tags = Array.from({ length: 51 }, (_, i) => ({ Key: `k${i}`, Value: "" }));
    expect(gate.refusal("TagResource", { ResourceId: MEMBER, Tags })).toMatchObject({
      code: "ConstraintViolationException",
      message: "You have exceeded the number of tags allowed on this resource.",
    });
  });

  it("is refused for a target that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("TagResource", { ResourceId: "999999999999", Tags: [] })).toMatchObject({
      code: "TargetNotFoundException",
      status: 400,
      message: "You specified a target that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "TagResource", { ResourceId: gate.root, Tags: [{ Key: "team", Value: "a" }] });
  });

  it("needs organizations:TagResource", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "TagResource",
      { ResourceId: gate.root, Tags: [{ Key: "team", Value: "a" }] },
      arnOf(gate, "root", gate.root),
    );
  });
});
