import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeGroup } from "../testing/iam-for-test.js";

describe("ListGroups", () => {
  it("gives those under a path, in pages", () => {
    const gate = iamForTest();
    makeGroup(gate, "writers");
    makeGroup(gate, "admins");
    gate.call("CreateGroup", { GroupName: "readers", Path: "/team/" });
    expect(gate.call("ListGroups", { PathPrefix: "/team/" })).toMatchObject({
      Groups: [{ GroupName: "readers", Arn: arnOf("group/team/readers") }],
      IsTruncated: false,
    });
    const first = gate.call("ListGroups", { MaxItems: 2 });
    expect(first).toMatchObject({ Groups: [{ GroupName: "admins" }, { GroupName: "readers" }], IsTruncated: true });
    expect(gate.call("ListGroups", { Marker: first.Marker }).Groups).toMatchObject([{ GroupName: "writers" }]);
  });

  it("needs iam:ListGroups on the path", () => {
    expectDenied(iamForTest(), "ListGroups", { PathPrefix: "/team/" }, arnOf("group/team/"));
  });
});
