import { describe, expect, it } from "vitest";
import {
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeCaller,
  makeGroup,
  makePolicy,
  makeUser,
  NO_GROUP,
  NO_USER,
} from "../testing/iam-for-test.js";

const add = { GroupName: "developers", UserName: "ana" };

describe("AddUserToGroup", () => {
  it("adds a user once, however often it is asked to", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeGroup(gate);
    expect(gate.call("AddUserToGroup", add)).toEqual({});
    expect(gate.call("AddUserToGroup", add)).toEqual({});
    expect(gate.call("ListGroupsForUser", { UserName: "ana" }).Groups).toMatchObject([{ GroupName: "developers" }]);
  });

  it.each([
    ["inline", (gate) => gate.call("PutGroupPolicy", { ...GROUP, PolicyName: "p", PolicyDocument: READ })],
    ["managed", (gate) => gate.call("AttachGroupPolicy", { ...GROUP, PolicyArn: readPolicy(gate) })],
  ] satisfies [string, (gate: ReturnType<typeof iamForTest>) => unknown][])(
    "gives the user the %s policies of the group, at once and until it leaves",
    (_kind, give) => {
      const gate = iamForTest();
      const as = makeCaller(gate, "ana");
      makeGroup(gate);
      give(gate);
      const denied = () => gate.refusal("GetUser", {}, { as }).code;
      expect(denied()).toBe("AccessDenied");
      gate.call("AddUserToGroup", add);
      expect(gate.call("GetUser", {}, { as }).User?.UserName).toBe("ana");
      gate.call("UpdateGroup", { ...GROUP, NewGroupName: "engineers" });
      gate.call("UpdateUser", { UserName: "ana", NewUserName: "anna" });
      expect(gate.call("GetUser", {}, { as }).User?.UserName).toBe("anna");
      gate.call("RemoveUserFromGroup", { GroupName: "engineers", UserName: "anna" });
      expect(denied()).toBe("AccessDenied");
    },
  );

  it("gives what the user's boundary leaves of it", () => {
    const gate = iamForTest();
    const as = makeCaller(gate, "ana");
    gate.call("PutUserPermissionsBoundary", { UserName: "ana", PermissionsBoundary: MANAGED });
    makeGroup(gate, "developers", ["ana"]);
    gate.call("PutGroupPolicy", { ...GROUP, PolicyName: "p", PolicyDocument: READ });
    expect(gate.refusal("GetUser", {}, { as }).message).toContain("because no permissions boundary allows");
  });

  it.each([
    [
      "inline",
      (gate) => gate.call("PutGroupPolicy", { ...GROUP, PolicyName: "no", PolicyDocument: DENY }),
      "inline policy no",
    ],
    [
      "managed",
      (gate) => gate.call("AttachGroupPolicy", { ...GROUP, PolicyArn: denyPolicy(gate) }),
      arnOf("policy/no"),
    ],
  ] satisfies [string, (gate: ReturnType<typeof iamForTest>) => unknown, string][])(
    "forbids the user what an %s policy of the group denies; the explanation names the group",
    (_kind, give, policy) => {
      const gate = iamForTest();
      const as = makeCaller(gate, "ana", READ);
      makeGroup(gate, "developers", ["ana"]);
      give(gate);
      expect(gate.refusal("GetUser", {}, { as })).toMatchObject({
        status: 403,
        message: expect.stringContaining("with an explicit deny in an identity-based policy"),
        cause: "deny-statement",
      });
      expect(gate.gate.decisions.list(1)[0]?.failure?.cause).toMatchObject({
        evidence: { policy: `${policy} of group developers` },
        fixes: [{ do: "change-deny", where: `${policy} of group developers` }],
      });
    },
  );

  it("is refused for an eleventh group", () => {
    const gate = iamForTest();
    makeUser(gate);
    for (let i = 0; i < 10; i += 1) makeGroup(gate, `group-${i}`, ["ana"]);
    makeGroup(gate);
    expect(gate.refusal("AddUserToGroup", add)).toMatchObject({
      code: "LimitExceeded",
      status: 409,
      message: "Cannot exceed quota for GroupsPerUser: 10",
    });
  });

  it("is refused for a group or a user that is absent", () => {
    const gate = iamForTest();
    makeGroup(gate);
    expect(gate.refusal("AddUserToGroup", { ...add, GroupName: "absent" })).toEqual(NO_GROUP);
    expect(gate.refusal("AddUserToGroup", { ...add, UserName: "absent" })).toEqual(NO_USER);
  });

  it("needs iam:AddUserToGroup on the group", () => {
    expectDenied(iamForTest(), "AddUserToGroup", add, arnOf("group/developers"));
  });
});

const GROUP = { GroupName: "developers" };
const READ = allowing("iam:GetUser");
const DENY = READ.replace('"Allow"', '"Deny"');
const readPolicy = (gate: ReturnType<typeof iamForTest>) => makePolicy(gate, "read", { PolicyDocument: READ });
const denyPolicy = (gate: ReturnType<typeof iamForTest>) => makePolicy(gate, "no", { PolicyDocument: DENY });
