import { describe, expect, it } from "vitest";
import { ACCOUNT } from "../../testing/gate-for-test.js";
import { expectDenied, invite, organizationForTest, STRANGER } from "../testing/organizations-for-test.js";

describe("AcceptHandshake", () => {
  it("brings the account into the root, with the service-linked role", () => {
    const gate = organizationForTest();
    const HandshakeId = invite(gate, STRANGER, { Tags: [{ Key: "team", Value: "a" }] });
    const { Handshake } = gate.call("AcceptHandshake", { HandshakeId }, { as: STRANGER });
    expect(Handshake?.State).toBe("ACCEPTED");
    expect(gate.call("ListParents", { ChildId: STRANGER }).Parents).toMatchObject([{ Id: gate.root }]);
    expect(gate.call("ListTagsForResource", { ResourceId: STRANGER }).Tags).toEqual([{ Key: "team", Value: "a" }]);
    const role = { RoleName: "AWSServiceRoleForOrganizations" };
    expect(gate.call("GetRole", role, { service: "iam", as: STRANGER }).Role).toBeDefined();
  });

  it("is for the invited account alone", () => {
    const gate = organizationForTest();
    const HandshakeId = invite(gate, STRANGER);
    expect(gate.refusal("AcceptHandshake", { HandshakeId }).code).toBe("HandshakeNotFoundException");
  });

  it("is refused for an account that is in an organization by now", () => {
    const gate = organizationForTest();
    const HandshakeId = invite(gate, STRANGER);
    gate.call("CreateOrganization", {}, { as: STRANGER });
    expect(gate.refusal("AcceptHandshake", { HandshakeId }, { as: STRANGER })).toMatchObject({
      code: "HandshakeConstraintViolationException",
      message: "The handshake request is invalid because the invited account is already a member of an organization.",
    });
  });

  it("is refused for an invitation that is not open", () => {
    const gate = organizationForTest();
    const HandshakeId = invite(gate, STRANGER);
    const again = { HandshakeId: invite(gate, "444444444444") };
    gate.call("AcceptHandshake", again, { as: "444444444444" });
    expect(gate.refusal("AcceptHandshake", again, { as: "444444444444" }).code).toBe(
      "HandshakeAlreadyInStateException",
    );
    gate.advance(15 * 86_400_000);
    expect(gate.refusal("AcceptHandshake", { HandshakeId }, { as: STRANGER })).toMatchObject({
      code: "InvalidHandshakeTransitionException",
      message: expect.stringContaining("You can't perform the operation on the handshake in its current state."),
    });
  });

  it("is refused for an invitation that is absent", () => {
    const gate = organizationForTest();
    expect(gate.refusal("AcceptHandshake", { HandshakeId: "h-12345678" })).toMatchObject({
      code: "HandshakeNotFoundException",
      status: 400,
      message: "We can't find a handshake with the HandshakeId that you specified.",
    });
  });

  it("needs organizations:AcceptHandshake", () => {
    const gate = organizationForTest();
    expectDenied(
      gate,
      "AcceptHandshake",
      { HandshakeId: "h-12345678" },
      `arn:aws:organizations::${ACCOUNT}:handshake/${gate.organization}/invite/h-12345678`,
    );
  });
});
