import { describe, expect, it } from "vitest";
import type { GateForTest } from "../../testing/gate-for-test.js";
import {
  ABSENT_POLICY,
  expectDenied,
  iamForTest,
  MANAGED,
  makeGroup,
  makeRole,
  makeUser,
  NO_POLICY,
} from "../testing/iam-for-test.js";

const role = (RoleName: string) => ({ RoleName, RoleId: expect.stringMatching(/^AROA/) });
const group = (GroupName: string) => ({ GroupName, GroupId: expect.stringMatching(/^AGPA/) });
const user = (UserName: string) => ({ UserName, UserId: expect.stringMatching(/^AIDA/) });

function used(): GateForTest {
  const gate = iamForTest();
  makeRole(gate, "bounded", { PermissionsBoundary: MANAGED });
  makeRole(gate, "app", { Path: "/team/" });
  makeUser(gate);
  gate.call("AttachRolePolicy", { RoleName: "app", PolicyArn: MANAGED });
  gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn: MANAGED });
  makeGroup(gate);
  gate.call("AttachGroupPolicy", { GroupName: "developers", PolicyArn: MANAGED });
  return gate;
}

describe("ListEntitiesForPolicy", () => {
  it.each([
    [{}, [group("developers")], [user("ana")], [role("app"), role("bounded")]],
    [{ EntityFilter: "Role" }, [], [], [role("app"), role("bounded")]],
    [{ EntityFilter: "User" }, [], [user("ana")], []],
    [{ EntityFilter: "Group" }, [group("developers")], [], []],
    [{ PolicyUsageFilter: "PermissionsPolicy" }, [group("developers")], [user("ana")], [role("app")]],
    [{ PolicyUsageFilter: "PermissionsBoundary" }, [], [], [role("bounded")]],
    [{ PathPrefix: "/team/" }, [], [], [role("app")]],
  ])("finds, for %j", (filter, PolicyGroups, PolicyUsers, PolicyRoles) => {
    expect(used().call("ListEntitiesForPolicy", { PolicyArn: MANAGED, ...filter })).toEqual({
      PolicyGroups,
      PolicyUsers,
      PolicyRoles,
      IsTruncated: false,
    });
  });

  it("gives pages", () => {
    const gate = used();
    const first = gate.call("ListEntitiesForPolicy", { PolicyArn: MANAGED, MaxItems: 2 });
    expect(first).toMatchObject({
      PolicyGroups: [group("developers")],
      PolicyUsers: [user("ana")],
      PolicyRoles: [],
      IsTruncated: true,
    });
    expect(gate.call("ListEntitiesForPolicy", { PolicyArn: MANAGED, Marker: first.Marker })).toMatchObject({
      PolicyUsers: [],
      PolicyRoles: [role("app"), role("bounded")],
      IsTruncated: false,
    });
  });

  it("is refused for a policy that is absent", () => {
    expect(iamForTest().refusal("ListEntitiesForPolicy", { PolicyArn: ABSENT_POLICY })).toEqual(NO_POLICY);
  });

  it("needs iam:ListEntitiesForPolicy on the policy", () => {
    expectDenied(iamForTest(), "ListEntitiesForPolicy", { PolicyArn: MANAGED }, MANAGED);
  });
});
