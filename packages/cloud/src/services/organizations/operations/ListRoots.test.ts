import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, expectManagementOnly, organizationForTest } from "../testing/organizations-for-test.js";

describe("ListRoots", () => {
  it("shows the root with the enabled policy types", () => {
    const gate = organizationForTest();
    const PolicyTypes = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"].map((Type) => ({
      Type,
      Status: "ENABLED",
    }));
    const Arn = arnOf(gate, "root", gate.root);
    expect(gate.root).toMatch(/^r-[a-z0-9]{4}$/);
    expect(gate.call("ListRoots")).toEqual({ Roots: [{ Id: gate.root, Arn, Name: "Root", PolicyTypes }] });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListRoots", {});
  });

  it("needs organizations:ListRoots", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListRoots", {}, "*");
  });
});
