import { describe, expect, it } from "vitest";
import type { Answer } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeRole } from "../testing/iam-for-test.js";
import { makeInstanceProfile, makeInstanceProfileWith } from "../testing/instance-profile-for-test.js";

const namesOf = (answer: Answer) =>
  (answer.InstanceProfiles as unknown as { InstanceProfileName: string }[]).map((one) => one.InstanceProfileName);

describe("ListInstanceProfiles", () => {
  it("shows roles, but no tags", () => {
    const gate = iamForTest();
    makeRole(gate);
    makeInstanceProfileWith(gate, "app");
    gate.call("TagInstanceProfile", { InstanceProfileName: "web", Tags: [{ Key: "team", Value: "a" }] });
    const { InstanceProfiles, IsTruncated } = gate.call("ListInstanceProfiles");
    expect(IsTruncated).toBe(false);
    expect(InstanceProfiles).toEqual([expect.objectContaining({ Arn: arnOf("instance-profile/web") })]);
    expect(InstanceProfiles?.[0]?.Roles).toEqual([expect.objectContaining({ RoleName: "app" })]);
    expect(InstanceProfiles?.[0]).not.toHaveProperty("Tags");
  });

  it("finds by path, gives pages, and knows its own account only", () => {
    const gate = iamForTest();
    for (const name of ["c", "a", "B"]) makeInstanceProfile(gate, name, { Path: "/team/" });
    makeInstanceProfile(gate, "other");
    const first = gate.call("ListInstanceProfiles", { PathPrefix: "/team/", MaxItems: 2 });
    expect([namesOf(first), first.IsTruncated]).toEqual([["a", "B"], true]);
    const second = gate.call("ListInstanceProfiles", { PathPrefix: "/team/", MaxItems: 2, Marker: first.Marker });
    expect([namesOf(second), second.IsTruncated]).toEqual([["c"], false]);
    expect(namesOf(gate.call("ListInstanceProfiles", {}, { as: "123456789012" }))).toEqual([]);
  });

  it("needs iam:ListInstanceProfiles on the path", () => {
    expectDenied(iamForTest(), "ListInstanceProfiles", {}, arnOf("instance-profile/"));
  });
});
