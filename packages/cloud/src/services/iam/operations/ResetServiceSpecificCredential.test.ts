import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

const ID = "ACCAABSENTABSENTABSENT";
const input = (id: unknown, UserName = "ana") => ({ UserName, ServiceSpecificCredentialId: id });

function make(gate: GateForTest, UserName = "ana") {
  makeUser(gate, UserName);
  const ServiceName = "codecommit.amazonaws.com";
  return gate.call("CreateServiceSpecificCredential", { UserName, ServiceName }).ServiceSpecificCredential;
}

describe("ResetServiceSpecificCredential", () => {
  it("tells another password", () => {
    const gate = iamForTest();
    const made = make(gate);
    const reset = gate.call("ResetServiceSpecificCredential", input(made?.ServiceSpecificCredentialId));
    expect(reset.ServiceSpecificCredential).toEqual({ ...made, ServicePassword: expect.stringMatching(/^.{40,}$/) });
    expect(reset.ServiceSpecificCredential?.ServicePassword).not.toBe(made?.ServicePassword);
  });

  it("is refused for a credential that is absent or somebody else's, and for a user that is absent", () => {
    const gate = iamForTest();
    make(gate);
    const other = make(gate, "bea")?.ServiceSpecificCredentialId;
    for (const id of [ID, other]) {
      expect(gate.refusal("ResetServiceSpecificCredential", input(id))).toMatchObject({
        code: "NoSuchEntity",
        status: 404,
        message: `No such credential ${id} exists`,
      });
    }
    expect(gate.refusal("ResetServiceSpecificCredential", input(ID, "absent"))).toEqual(NO_USER);
  });

  it("needs iam:ResetServiceSpecificCredential on the user", () => {
    expectDenied(iamForTest(), "ResetServiceSpecificCredential", input(ID), arnOf("user/ana"));
  });
});
