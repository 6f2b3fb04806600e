import { describe, expect, it } from "vitest";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  MEMBER,
  makeUnit,
  organizationForTest,
} from "../testing/organizations-for-test.js";

describe("MoveAccount", () => {
  it("moves the account", () => {
    const gate = organizationForTest();
    const unit = makeUnit(gate, gate.root);
    gate.call("MoveAccount", { AccountId: MEMBER, SourceParentId: gate.root, DestinationParentId: unit });
    const Parents = [{ Id: unit, Type: "ORGANIZATIONAL_UNIT" }];
    expect(gate.call("ListParents", { ChildId: MEMBER })).toEqual({ Parents });
  });

  it.each([
    ["AccountNotFoundException", "You specified an account that doesn't exist.", { AccountId: "999999999999" }],
    [
      "SourceParentNotFoundException",
      "We can't find a source root or OU with the ParentId that you specified.",
      { SourceParentId: "r-zzzz" },
    ],
    [
      "DestinationParentNotFoundException",
      "We can't find the destination container (a root or OU) with the ParentId that you specified.",
      { DestinationParentId: "r-zzzz" },
    ],
    ["DuplicateAccountException", "That account is already present in the specified destination.", {}],
  ])("is refused with %s", (code, message, more) => {
    const gate = organizationForTest();
    const input = { AccountId: MEMBER, SourceParentId: gate.root, DestinationParentId: gate.root, ...more };
    expect(gate.refusal("MoveAccount", input)).toMatchObject({ code, status: 400, message });
  });

  it("is refused for a source where the account is not", () => {
    const gate = organizationForTest();
    const unit = makeUnit(gate, gate.root);
    const other = makeUnit(gate, gate.root, "other");
    expect(
      gate.refusal("MoveAccount", { AccountId: MEMBER, SourceParentId: other, DestinationParentId: unit }),
    ).toMatchObject({
      code: "SourceParentNotFoundException",
      status: 400,
      message: "We can't find a source root or OU with the ParentId that you specified.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    const unit = makeUnit(gate, gate.root);
    expectManagementOnly(gate, "MoveAccount", {
      AccountId: MEMBER,
      SourceParentId: gate.root,
      DestinationParentId: unit,
    });
  });

  it("needs organizations:MoveAccount", () => {
    const gate = organizationForTest();
    const unit = makeUnit(gate, gate.root);
    expectDenied(
      gate,
      "MoveAccount",
      { AccountId: MEMBER, SourceParentId: gate.root, DestinationParentId: unit },
      arnOf(gate, "account", MEMBER),
    );
  });
});
