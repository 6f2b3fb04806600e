import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";

const CODECOMMIT = "codecommit.amazonaws.com";
const CASSANDRA = "cassandra.amazonaws.com";

function made() {
  const gate = iamForTest();
  for (const UserName of ["ana", "bea"]) {
    makeUser(gate, UserName);
    for (const ServiceName of [CODECOMMIT, CASSANDRA])
      gate.call("CreateServiceSpecificCredential", { UserName, ServiceName });
  }
  return gate;
}

describe("ListServiceSpecificCredentials", () => {
  it.each([
    [{ UserName: "ana" }, 2],
    [{ UserName: "ana", ServiceName: CASSANDRA }, 1],
    [{ AllUsers: true }, 4],
    [{ AllUsers: true, ServiceName: CODECOMMIT }, 2],
  ])("finds, for %j, %i without their passwords", (input, count) => {
    const found = made().call("ListServiceSpecificCredentials", input);
    expect(found.ServiceSpecificCredentials).toHaveLength(count);
    expect(JSON.stringify(found)).not.toContain("ServicePassword");
    expect(found.IsTruncated).toBeUndefined();
  });

  it("gives pages, with the names that users have now", () => {
    const gate = made();
    gate.call("UpdateUser", { UserName: "ana", NewUserName: "anna" });
    const first = gate.call("ListServiceSpecificCredentials", { AllUsers: true, MaxItems: 3 });
    const rest = gate.call("ListServiceSpecificCredentials", { AllUsers: true, Marker: first.Marker });
    const pages = [first, rest].flatMap((page) => page.ServiceSpecificCredentials as unknown as { UserName: string }[]);
    expect(pages.map(({ UserName }) => UserName).sort()).toEqual(["anna", "anna", "bea", "bea"]);
    expect(first.IsTruncated).toBe(true);
  });

  it("is about the caller who names nobody", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:ListServiceSpecificCredentials"));
    expect(gate.call("ListServiceSpecificCredentials", {}, { as })).toEqual({ ServiceSpecificCredentials: [] });
  });

  it("is refused for a service that has none, and for a user that is absent", () => {
    const gate = made();
    const unknown = { UserName: "ana", ServiceName: "ecs.amazonaws.com" };
    expect(gate.refusal("ListServiceSpecificCredentials", unknown).code).toBe("NotSupportedService");
    expect(gate.refusal("ListServiceSpecificCredentials", { UserName: "absent" })).toEqual(NO_USER);
  });

  it.each([
    [{ UserName: "ana" }, "user/ana"],
    [{ AllUsers: true }, "user/*"],
  ])("needs, for %j, iam:ListServiceSpecificCredentials on %s", (input, resource) => {
    expectDenied(iamForTest(), "ListServiceSpecificCredentials", input, arnOf(resource));
  });
});
