import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectDenied, invite, organizationForTest, STRANGER } from "../testing/organizations-for-test.js";

describe("DeclineHandshake", () => {
  it("ends the invitation", () => {
    const gate = organizationForTest();
    const HandshakeId = invite(gate, STRANGER);
    const { Handshake } = gate.call("DeclineHandshake", { HandshakeId }, { as: STRANGER });
    expect(Handshake?.State).toBe("DECLINED");
    expect(gate.call("DescribeHandshake", { HandshakeId }).Handshake?.State).toBe("DECLINED");
  });

  it("is refused for an invitation that is not open", () => {
    const gate = organizationForTest();
    const HandshakeId = invite(gate, STRANGER);
    const again = { HandshakeId: invite(gate, "444444444444") };
    gate.call("DeclineHandshake", again, { as: "444444444444" });
    expect(gate.refusal("DeclineHandshake", again, { as: "444444444444" }).code).toBe(
      "HandshakeAlreadyInStateException",
    );
    gate.advance(15 * 86_400_000);
    expect(gate.refusal("DeclineHandshake", { HandshakeId }, { as: STRANGER })).toMatchObject({
      code: "InvalidHandshakeTransitionException",
      message: expect.stringContaining("You can't perform the operation on the handshake in its current state."),
    });
  });

  it("is refused for an invitation that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DeclineHandshake", { HandshakeId: "h-12345678" })).toMatchObject({
      code: "HandshakeNotFoundException",
      status: 400,
      message: "We can't find a handshake with the HandshakeId that you specified.",
    });
  });

  it("needs organizations:DeclineHandshake", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "DeclineHandshake",
      { HandshakeId: "h-12345678" },
      `arn:aws:organizations::${ACCOUNT}:handshake/${gate.organization}/invite/h-12345678`,
    );
  });
});
