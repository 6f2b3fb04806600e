import { describe, expect, it } from "vitest";
import { ACCOUNT, START } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser, NO_USER } from "../testing/iam-for-test.js";

const create = { UserName: "ana", ServiceName: "codecommit.amazonaws.com" };

describe("CreateServiceSpecificCredential", () => {
  it("makes a user name and a password, which is told and not kept", () => {
    const gate = iamForTest();
    makeUser(gate);
    const { ServiceSpecificCredential: made } = gate.call("CreateServiceSpecificCredential", create);
    expect(made).toEqual({
      UserName: "ana",
      Status: "Active",
      ServiceUserName: `ana-at-${ACCOUNT}`,
      ServicePassword: expect.stringMatching(/^.{40,}$/),
      CreateDate: new Date(START),
      ServiceSpecificCredentialId: expect.stringMatching(/^ACCA[A-Z2-7]{17}$/),
      ServiceName: "codecommit.amazonaws.com",
    });
    expect(JSON.stringify(gate.store.dump())).not.toContain(made?.ServicePassword);
  });

  it("makes two for each service", () => {
    const gate = iamForTest();
    makeUser(gate);
    const made = () => gate.call("CreateServiceSpecificCredential", create).ServiceSpecificCredential;
    const first = made();
    expect(made()?.ServiceUserName).toBe(`ana+1-at-${ACCOUNT}`);
    expect(gate.refusal("CreateServiceSpecificCredential", create)).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for ServiceSpecificCredentialsPerUser: 2",
    });
    gate.call("CreateServiceSpecificCredential", { ...create, ServiceName: "cassandra.amazonaws.com" });
    const { ServiceSpecificCredentialId } = first ?? {};
    gate.call("DeleteServiceSpecificCredential", { UserName: "ana", ServiceSpecificCredentialId });
    expect(made()?.ServiceUserName).toBe(`ana-at-${ACCOUNT}`);
  });

  it("is refused for a service that has none, and for a user that is absent", () => {
    const gate = iamForTest();
    makeUser(gate);
    expect(
      gate.refusal("CreateServiceSpecificCredential", { ...create, ServiceName: "ecs.amazonaws.com" }),
    ).toMatchObject({
      code: "NotSupportedService",
      status: 404,
      message: "The specified service does not support service-specific credentials.",
    });
    expect(gate.refusal("CreateServiceSpecificCredential", { ...create, UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:CreateServiceSpecificCredential on the user", () => {
    expectDenied(iamForTest(), "CreateServiceSpecificCredential", create, arnOf("user/ana"));
  });
});
