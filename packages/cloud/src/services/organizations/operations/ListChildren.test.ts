import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("ListChildren", () => {
  it("lists accounts or units", () => {
    const gate = organizationForTest();
    const unit = makeUnit(gate, gate.root);
    const children = (ChildType: string) => gate.call("ListChildren", { ParentId: gate.root, ChildType }).Children;
    expect(children("ORGANIZATIONAL_UNIT")).toEqual([{ Id: unit, Type: "ORGANIZATIONAL_UNIT" }]);
    expect(children("ACCOUNT")).toEqual([ACCOUNT, MEMBER].map((Id) => ({ Id, Type: "ACCOUNT" })));
  });

  it("is refused for a parent that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("ListChildren", { ParentId: "r-zzzz", ChildType: "ACCOUNT" })).toMatchObject({
      code: "ParentNotFoundException",
      status: 400,
      message: "You specified parent that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListChildren", { ParentId: gate.root, ChildType: "ACCOUNT" });
  });

  it("needs organizations:ListChildren", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListChildren", { ParentId: gate.root, ChildType: "ACCOUNT" }, arnOf(gate, "root", gate.root));
  });
});
