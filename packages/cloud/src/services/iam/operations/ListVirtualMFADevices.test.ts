import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeUser } from "../testing/iam-for-test.js";
import { enableDevice, makeDevice } from "../testing/mfa-for-test.js";

const Tags = [{ Key: "team", Value: "a" }];

describe("ListVirtualMFADevices", () => {
  it("tells who has a device, and neither seeds nor tags", () => {
    const gate = iamForTest();
    makeUser(gate);
    const { SerialNumber } = enableDevice(gate, "ana");
    makeDevice(gate, "free", { Tags });
    const { User } = gate.call("GetUser", { UserName: "ana" });
    const enabled = { SerialNumber, User, EnableDate: new Date(START) };
    const free = { SerialNumber: arnOf("mfa/free") };
    expect(gate.call("ListVirtualMFADevices")).toEqual({ VirtualMFADevices: [free, enabled], IsTruncated: false });
    const of = (AssignmentStatus: string) => gate.call("ListVirtualMFADevices", { AssignmentStatus }).VirtualMFADevices;
    expect(of("Any")).toEqual([free, enabled]);
    expect(of("Assigned")).toEqual([enabled]);
    expect(of("Unassigned")).toEqual([free]);
  });

  it("gives pages", () => {
    const gate = iamForTest();
    for (const name of ["c", "a", "b"]) makeDevice(gate, name);
    const first = gate.call("ListVirtualMFADevices", { MaxItems: 2 });
    expect(first.VirtualMFADevices).toHaveLength(2);
    expect(gate.call("ListVirtualMFADevices", { Marker: first.Marker })).toEqual({
      VirtualMFADevices: [{ SerialNumber: arnOf("mfa/c") }],
      IsTruncated: false,
    });
  });

  it("needs iam:ListVirtualMFADevices on all devices", () => {
    expectDenied(iamForTest(), "ListVirtualMFADevices", {}, arnOf("mfa/"));
  });
});
