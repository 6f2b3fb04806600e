import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("ListParents", () => {
  it("shows the parent of an account and of a unit", () => {
    const gate = organizationForTest();
    const outer = makeUnit(gate, gate.root);
    const inner = makeUnit(gate, outer);
    expect(gate.call("ListParents", { ChildId: MEMBER })).toEqual({ Parents: [{ Id: gate.root, Type: "ROOT" }] });
    const Parents = [{ Id: outer, Type: "ORGANIZATIONAL_UNIT" }];
    expect(gate.call("ListParents", { ChildId: inner })).toEqual({ Parents });
  });

  it("is refused for a child that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("ListParents", { ChildId: "999999999999" })).toMatchObject({
      code: "ChildNotFoundException",
      status: 400,
      message: "You specified a child that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListParents", { ChildId: "999999999999" });
  });

  it("needs organizations:ListParents", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListParents", { ChildId: "999999999999" }, arnOf(gate, "account", "999999999999"));
  });
});
