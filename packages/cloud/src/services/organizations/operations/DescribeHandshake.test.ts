import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectDenied, invite, organizationForTest, STRANGER } from "../testing/organizations-for-test.js";

describe("DescribeHandshake", () => {
  it("is answered to both sides, and tells when it has expired", () => {
    const gate = organizationForTest();
    const HandshakeId = invite(gate, STRANGER);
    const state = (as: string) => gate.call("DescribeHandshake", { HandshakeId }, { as }).Handshake?.State;
    expect([state("test"), state(STRANGER)]).toEqual(["OPEN", "OPEN"]);
    gate.advance(15 * 86_400_000);
    expect(state("test")).toBe("EXPIRED");
  });

  it("is refused for an invitation that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("DescribeHandshake", { HandshakeId: "h-12345678" })).toMatchObject({
      code: "HandshakeNotFoundException",
      status: 400,
      message: "We can't find a handshake with the HandshakeId that you specified.",
    });
  });

  it("needs organizations:DescribeHandshake", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "DescribeHandshake",
      { HandshakeId: "h-12345678" },
      `arn:aws:organizations::${ACCOUNT}:handshake/${gate.organization}/invite/h-12345678`,
    );
  });
});
