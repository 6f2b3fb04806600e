import { describe, expect, it } from "vitest";
import { arnOf, expectDenied, iamForTest, makeGroup, makeUser, NO_GROUP } from "../testing/iam-for-test.js";

const GroupName = "developers";

describe("GetGroup", () => {
  it("shows the group and its members, in pages", () => {
    const gate = iamForTest();
    for (const name of ["cleo", "ana", "bea", "dora"]) makeUser(gate, name);
    makeGroup(gate, GroupName, ["cleo", "ana", "bea"]);
    const first = gate.call("GetGroup", { GroupName, MaxItems: 2 });
    expect(first).toMatchObject({
      Group: { GroupName, Path: "/", Arn: arnOf("group/developers") },
      Users: [{ UserName: "ana", Arn: arnOf("user/ana") }, { UserName: "bea" }],
      IsTruncated: true,
    });
    expect(gate.call("GetGroup", { GroupName, Marker: first.Marker })).toMatchObject({
      Group: { GroupName },
      Users: [{ UserName: "cleo" }],
      IsTruncated: false,
    });
  });

  it("is refused for a group that is absent, or whose case is another", () => {
    const gate = iamForTest();
    makeGroup(gate, "Absent");
    expect(gate.refusal("GetGroup", { GroupName: "absent" })).toEqual(NO_GROUP);
  });

  it("needs iam:GetGroup on the group", () => {
    expectDenied(iamForTest(), "GetGroup", { GroupName }, arnOf("group/developers"));
  });
});
