import { describe, expect, it } from "vitest";
import { START } from "../../testing/gate-for-test.js";
import { arnOf, expectDenied, iamForTest, makeGroup } from "../testing/iam-for-test.js";

describe("CreateGroup", () => {
  it.each([
    [{}, "/", "group/developers"],
    [{ Path: "/team/" }, "/team/", "group/team/developers"],
  ])("makes a group with %j", (more, Path, resource) => {
    expect(iamForTest().call("CreateGroup", { GroupName: "developers", ...more })).toEqual({
      Group: {
        Path,
        GroupName: "developers",
        GroupId: expect.stringMatching(/^AGPA[A-Z2-7]{17}$/),
        Arn: arnOf(resource),
        CreateDate: new Date(START),
      },
    });
  });

  it("is refused for a name that is taken, whatever its case", () => {
    const gate = iamForTest();
    makeGroup(gate);
    expect(gate.refusal("CreateGroup", { GroupName: "Developers" })).toMatchObject({
      id: "iam.group-already-exists",
      code: "EntityAlreadyExists",
      status: 409,
      message: "Group with name Developers already exists.",
    });
  });

  it("is refused for one group too many", () => {
    const gate = iamForTest();
    for (let i = 0; i < 300; i += 1) makeGroup(gate, `group-${i}`);
    expect(gate.refusal("CreateGroup", { GroupName: "more" })).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for GroupsPerAccount: 300",
    });
  });

  it("needs iam:CreateGroup on the group that is to be", () => {
    const input = { GroupName: "developers", Path: "/team/" };
    expectDenied(iamForTest(), "CreateGroup", input, arnOf("group/team/developers"));
  });
});
