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

describe("DeleteServiceSpecificCredential", () => {
  it("deletes a credential, without which the user can be deleted", () => {
    const gate = iamForTest();
    const id = make(gate)?.ServiceSpecificCredentialId;
    expect(gate.refusal("DeleteUser", { UserName: "ana" })).toMatchObject({
      code: "DeleteConflict",
      status: 409,
      message: "Cannot delete entity, must remove referenced objects first.",
    });
    expect(gate.call("DeleteServiceSpecificCredential", input(id))).toEqual({});
    expect(gate.refusal("DeleteServiceSpecificCredential", input(id)).code).toBe("NoSuchEntity");
    expect(gate.call("DeleteUser", { UserName: "ana" })).toEqual({});
  });

  it("is refused for a credential that is absent or somebody else's, and for a user that is absent", () => {
    const gate = iamForTest();
    make(gate);
    const other = make(gate, "bea")?.ServiceSpecificCredentialId;
    for (const id of [ID, other]) {
      expect(gate.refusal("DeleteServiceSpecificCredential", input(id))).toMatchObject({
        code: "NoSuchEntity",
        status: 404,
        message: `No such credential ${id} exists`,
      });
    }
    expect(gate.refusal("DeleteServiceSpecificCredential", input(ID, "absent"))).toEqual(NO_USER);
  });

  it("needs iam:DeleteServiceSpecificCredential on the user", () => {
    expectDenied(iamForTest(), "DeleteServiceSpecificCredential", input(ID), arnOf("user/ana"));
  });
});
