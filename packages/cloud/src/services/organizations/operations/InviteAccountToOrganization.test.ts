import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import {
  arnOf,
  expectDenied,
  expectManagementOnly,
  invite,
  MEMBER,
  organizationForTest,
  STRANGER,
} from "../testing/organizations-for-test.js";

describe("InviteAccountToOrganization", () => {
  it("shows the invitation", () => {
    const gate = organizationForTest();
    const input = { Target: { Type: "ACCOUNT", Id: STRANGER }, Notes: "Come" };
    expect(gate.call("InviteAccountToOrganization", input).Handshake).toMatchObject({
      Id: expect.stringMatching(/^h-[a-z0-9]{32}$/),
      State: "OPEN",
      Action: "INVITE",
      Parties: [
        { Id: gate.organization, Type: "ORGANIZATION" },
        { Id: STRANGER, Type: "ACCOUNT" },
      ],
      ExpirationTimestamp: new Date(START + 15 * 86_400_000),
      Resources: [{ Type: "ORGANIZATION" }, { Type: "ACCOUNT", Value: STRANGER }, { Type: "NOTES", Value: "Come" }],
    });
  });

  it.each([
    ["InvalidInputException", "You specified the wrong type of entity", { Type: "EMAIL", Id: "ana@example.com" }],
    ["InvalidInputException", "does not match the required pattern", { Type: "ACCOUNT", Id: "ana@example.com" }],
    ["HandshakeConstraintViolationException", "already a member of an organization", { Type: "ACCOUNT", Id: MEMBER }],
    ["DuplicateHandshakeException", "already exists", { Type: "ACCOUNT", Id: STRANGER }],
  ])("is refused with %s: %s", (code, message, Target) => {
    const gate = organizationForTest();
    invite(gate, STRANGER);
    const refusal = gate.refusal("InviteAccountToOrganization", { Target });
    expect(refusal).toMatchObject({ code, message: expect.stringContaining(message) });
  });

  it("is refused beyond ten accounts, open invitations counted", () => {
    const gate = organizationForTest();
    for (let i = 0; i < 8; i += 1) invite(gate, `44444444444${i}`);
    expect(gate.refusal("InviteAccountToOrganization", { Target: { Type: "ACCOUNT", Id: STRANGER } })).toMatchObject({
      code: "ConstraintViolationException",
      message: "You have exceeded the allowed number of AWS accounts.",
    });
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "InviteAccountToOrganization", { Target: { Type: "ACCOUNT", Id: STRANGER } });
  });

  it("needs organizations:InviteAccountToOrganization", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "InviteAccountToOrganization",
      { Target: { Type: "ACCOUNT", Id: STRANGER } },
      arnOf(gate, "account", STRANGER),
    );
  });
});
