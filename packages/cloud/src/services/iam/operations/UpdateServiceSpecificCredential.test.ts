import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

const ID = "ACCAABSENTABSENTABSENT";
const input = (id: unknown, UserName = "ana") => ({ UserName, ServiceSpecificCredentialId: id, Status: "Inactive" });

function make(gate: GateForTest, UserName = "ana") {
  makeUser(gate, UserName);
  const ServiceName = "codecommit.amazonaws.com";
  return gate.call("CreateServiceSpecificCredential", { UserName, ServiceName }).ServiceSpecificCredential;
}

describe("UpdateServiceSpecificCredential", () => {
  it("changes whether a credential is active", () => {
    const gate = iamForTest();
    const id = make(gate)?.ServiceSpecificCredentialId;
    const status = () =>
      gate.call("ListServiceSpecificCredentials", { UserName: "ana" }).ServiceSpecificCredentials?.[0]?.Status;
    expect(gate.call("UpdateServiceSpecificCredential", input(id))).toEqual({});
    expect(status()).toBe("Inactive");
    gate.call("UpdateServiceSpecificCredential", { ...input(id), Status: "Active" });
    expect(status()).toBe("Active");
  });

  it("is refused for a credential that is absent or somebody else's, and for a user that is absent", () => {
    const gate = iamForTest();
    make(gate);
    const other = make(gate, "bea")?.ServiceSpecificCredentialId;
    for (const id of [ID, other]) {
      expect(gate.refusal("UpdateServiceSpecificCredential", input(id))).toMatchObject({
        code: "NoSuchEntity",
        status: 404,
        message: `No such credential ${id} exists`,
      });
    }
    expect(gate.refusal("UpdateServiceSpecificCredential", input(ID, "absent"))).toEqual(NO_USER);
  });

  it("needs iam:UpdateServiceSpecificCredential on the user", () => {
    expectDenied(iamForTest(), "UpdateServiceSpecificCredential", input(ID), arnOf("user/ana"));
  });
});
