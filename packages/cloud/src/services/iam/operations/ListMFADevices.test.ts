import { describe, expect, it } from "vitest";
import { allowing, arnOf, expectDenied, iamForTest, makeCaller, makeUser, NO_USER } from "../testing/iam-for-test.js";
import { enableDevice, makeDevice } from "../testing/mfa-for-test.js";

const serials = (answer: { readonly MFADevices?: unknown }) =>
  (answer.MFADevices as { SerialNumber: string }[]).map(({ SerialNumber }) => SerialNumber);

describe("ListMFADevices", () => {
  it("lists the devices of a user, in pages", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeUser(gate, "ben");
    for (const name of ["c", "a", "b"]) enableDevice(gate, "ana", name);
    enableDevice(gate, "ben", "other");
    makeDevice(gate, "free");
    const first = gate.call("ListMFADevices", { UserName: "ana", MaxItems: 2 });
    expect(serials(first)).toEqual([arnOf("mfa/a"), arnOf("mfa/b")]);
    const second = gate.call("ListMFADevices", { UserName: "ana", Marker: first.Marker });
    expect(serials(second)).toEqual([arnOf("mfa/c")]);
    expect(second.IsTruncated).toBe(false);
  });

  it("lists the caller's where no user is named; root and the first administrator have none", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana", allowing("iam:ListMFADevices", arnOf("user/ana")));
    enableDevice(gate, "ana");
    expect(serials(gate.call("ListMFADevices", {}, { as }))).toEqual([arnOf("mfa/phone")]);
    expect(gate.call("ListMFADevices")).toEqual({ MFADevices: [], IsTruncated: false });
    expect(gate.call("ListMFADevices", {}, { as: "root" })).toEqual({ MFADevices: [], IsTruncated: false });
  });

  it("is refused for a user that is absent", () => {
    expect(iamForTest().refusal("ListMFADevices", { UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:ListMFADevices on the user", () => {
    expectDenied(iamForTest(), "ListMFADevices", { UserName: "ana" }, arnOf("user/ana"));
  });
});
