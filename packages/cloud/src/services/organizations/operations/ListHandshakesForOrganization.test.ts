import { describe, expect, it } from "vitest";
import {
  expectDenied,
  expectManagementOnly,
  invite,
  organizationForTest,
  STRANGER,
} from "../testing/organizations-for-test.js";

describe("ListHandshakesForOrganization", () => {
  it("lists the invitations that were sent", () => {
    const gate = organizationForTest();
    const Id = invite(gate, STRANGER);
    const { Handshakes } = gate.call<{ Handshakes: { Id: string }[] }>("ListHandshakesForOrganization");
    expect(Handshakes).toHaveLength(2);
    expect(Handshakes).toContainEqual(expect.objectContaining({ Id, State: "OPEN" }));
  });

  it("is for the management account of an organization", () => {
    const gate = organizationForTest();
    expectManagementOnly(gate, "ListHandshakesForOrganization", {});
  });

  it("needs organizations:ListHandshakesForOrganization", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListHandshakesForOrganization", {}, "*");
  });
});
