import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectDenied, invite, organizationForTest, STRANGER } from "../testing/organizations-for-test.js";

describe("CancelHandshake", () => {
  it("ends the invitation, for the account that sent it alone", () => {
    const gate = organizationForTest();
    const HandshakeId = invite(gate, STRANGER);
    const refusal = gate.refusal("CancelHandshake", { HandshakeId }, { as: STRANGER });
    expect(refusal.code).toBe("HandshakeNotFoundException");
    expect(gate.call("CancelHandshake", { HandshakeId }).Handshake?.State).toBe("CANCELED");
  });

  it("is refused for an invitation that is not open", () => {
    const gate = organizationForTest();
    const HandshakeId = invite(gate, STRANGER);
    const again = { HandshakeId: invite(gate, "444444444444") };
    gate.call("CancelHandshake", again, { as: "test" });
    expect(gate.refusal("CancelHandshake", again, { as: "test" }).code).toBe("HandshakeAlreadyInStateException");
    gate.advance(15 * 86_400_000);
    expect(gate.refusal("CancelHandshake", { HandshakeId }, { as: "test" })).toMatchObject({
      code: "InvalidHandshakeTransitionException",
      message: expect.stringContaining("You can't perform the operation on the handshake in its current state."),
    });
  });

  it("is refused for an invitation that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("CancelHandshake", { HandshakeId: "h-12345678" })).toMatchObject({
      code: "HandshakeNotFoundException",
      status: 400,
      message: "We can't find a handshake with the HandshakeId that you specified.",
    });
  });

  it("needs organizations:CancelHandshake", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "CancelHandshake",
      { HandshakeId: "h-12345678" },
      `arn:aws:organizations::${ACCOUNT}:handshake/${gate.organization}/invite/h-12345678`,
    );
  });
});
