import { describe, expect, it } from "vitest";
import { expectDenied, invite, organizationForTest, STRANGER } from "../testing/organizations-for-test.js";

describe("ListHandshakesForAccount", () => {
  it("lists the invitations for the caller's account", () => {
    const gate = organizationForTest();
    const Id = invite(gate, STRANGER);
    const listed = (input: object) => gate.call("ListHandshakesForAccount", input, { as: STRANGER }).Handshakes;
    expect(listed({})).toMatchObject([{ Id, State: "OPEN" }]);
    expect(listed({ Filter: { ActionType: "ENABLE_ALL_FEATURES" } })).toEqual([]);
  });

  it("needs organizations:ListHandshakesForAccount", () => {
    const gate = organizationForTest();
    expectDenied(gate, "ListHandshakesForAccount", {}, "*");
  });
});
