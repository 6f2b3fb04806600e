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

describe("ListAccountsForParent", () => {
  it("lists those in the parent itself", () => {
    const gate = organizationForTest();
    const unit = makeUnit(gate, gate.root);
    gate.call("MoveAccount", { AccountId: MEMBER, SourceParentId: gate.root, DestinationParentId: unit });
    expect(gate.call("ListAccountsForParent", { ParentId: unit }).Accounts).toMatchObject([{ Id: MEMBER }]);
    expect(gate.call("ListAccountsForParent", { ParentId: gate.root }).Accounts).toMatchObject([{ Id: ACCOUNT }]);
  });

  it("is refused for a parent that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("ListAccountsForParent", { ParentId: "r-zzzz" })).toMatchObject({
      code: "ParentNotFoundException",
      status: 400,
      message: "You specified parent that doesn't exist.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListAccountsForParent", { ParentId: gate.root });
  });

  it("needs organizations:ListAccountsForParent", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListAccountsForParent", { ParentId: gate.root }, arnOf(gate, "root", gate.root));
  });
});
