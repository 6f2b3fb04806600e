/** What the gate concluded of a caller does not outlast what it was concluded from. */
import { describe, expect, it } from "vitest";
import { ecs } from "../services/ecs/index.js";
import { iam } from "../services/iam/index.js";
import {
  allowing,
  arnOf,
  makeCaller,
  makeGroup,
  makePolicy,
  makeRole,
  trusting,
} from "../services/iam/testing/iam-for-test.js";
import { enableDevice } from "../services/iam/testing/mfa-for-test.js";
import { sts } from "../services/sts/index.js";
import { inSts, keyOf } from "../services/sts/testing/sts-for-test.js";
import type { GateForTest } from "../services/testing/gate-for-test.js";
import { ACCOUNT, gateForTest } from "../services/testing/gate-for-test.js";

const DELAY = 10_000;
const ALL = allowing("*");
const DENY = ALL.replace("Allow", "Deny");
const UserName = "ana";
const ofAna = { UserName, PolicyName: "p" };
const ofApp = { RoleName: "app", PolicyName: "own" };

/** What comes of a call that a caller who may do everything may make. */
function outcome(gate: GateForTest, as: string): string {
  const options = { service: "ecs", as };
  try {
    gate.call("ListClusters", {}, options);
    return "allowed";
  } catch {
    return gate.refusal("ListClusters", {}, options).code;
  }
}

const DENIED = "AccessDeniedException";
const NO_KEY = "UnrecognizedClientException";

/** A caller who may do everything; gives its access key. */
type Make = (gate: GateForTest) => string;

const user: Make = (gate) => makeCaller(gate, UserName, ALL);
const member: Make = (gate) => {
  const key = makeCaller(gate, UserName);
  makeGroup(gate, "team", [UserName]);
  gate.call("PutGroupPolicy", { GroupName: "team", PolicyName: "own", PolicyDocument: ALL });
  return key;
};
const attached: Make = (gate) => {
  const key = makeCaller(gate, UserName);
  gate.call("AttachUserPolicy", { UserName, PolicyArn: makePolicy(gate, "all", { PolicyDocument: ALL }) });
  return key;
};
/** Once the user is seen, its session. */
const sessionBy = (make: Make, operation: string, input: object): Make => {
  return (gate) => {
    const as = make(gate);
    gate.advance(DELAY);
    return keyOf(gate.call(operation, input, inSts(as)));
  };
};
const userSession = sessionBy(user, "GetSessionToken", {});
const federated = sessionBy(user, "GetFederationToken", { Name: "bob", Policy: ALL });
const makeApp: Make = (gate) => {
  makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: ACCOUNT }) });
  gate.call("PutRolePolicy", { ...ofApp, PolicyDocument: ALL });
  makePolicy(gate, "limit", { PolicyDocument: ALL });
  return "test";
};
const role = { RoleArn: arnOf("role/app"), RoleSessionName: "s1" };
const roleSession = sessionBy(makeApp, "AssumeRole", role);
const limitedSession = sessionBy(makeApp, "AssumeRole", { ...role, PolicyArns: [{ arn: arnOf("policy/limit") }] });

type Change = (gate: GateForTest, key: string) => void;

const newVersion = (name: string): Change => {
  const PolicyArn = arnOf(`policy/${name}`);
  return (gate) => gate.call("CreatePolicyVersion", { PolicyArn, PolicyDocument: DENY, SetAsDefault: true });
};
const deleteKeys: Change = (gate) => {
  const { AccessKeyMetadata } = gate.call<{ AccessKeyMetadata: object[] }>("ListAccessKeys", { UserName });
  for (const { AccessKeyId } of AccessKeyMetadata as { AccessKeyId: string }[]) {
    gate.call("DeleteAccessKey", { UserName, AccessKeyId });
  }
};
const deleteUser: Change = (gate, key) => {
  deleteKeys(gate, key);
  gate.call("DeleteUserPolicy", ofAna);
  gate.call("DeleteUser", { UserName });
};
const deleteRole: Change = (gate) => {
  gate.call("DeleteRolePolicy", ofApp);
  gate.call("DeleteRole", { RoleName: "app" });
};

const CHANGES: readonly [what: string, make: Make, change: Change, after: string][] = [
  ["a user's policy is deleted", user, (gate) => gate.call("DeleteUserPolicy", ofAna), DENIED],
  ["… for its session", userSession, (gate) => gate.call("DeleteUserPolicy", ofAna), DENIED],
  ["… for whom it let in", federated, (gate) => gate.call("DeleteUserPolicy", ofAna), DENIED],
  ["a managed policy changes", attached, newVersion("all"), DENIED],
  [
    "a boundary is put",
    attached,
    (gate) => gate.call("PutUserPermissionsBoundary", { UserName, PermissionsBoundary: makePolicy(gate, "limit") }),
    DENIED,
  ],
  [
    "a group's policy is deleted",
    member,
    (gate) => gate.call("DeleteGroupPolicy", { GroupName: "team", PolicyName: "own" }),
    DENIED,
  ],
  [
    "a user leaves its group",
    member,
    (gate) => gate.call("RemoveUserFromGroup", { GroupName: "team", UserName }),
    DENIED,
  ],
  [
    "a group is renamed",
    member,
    (gate) => gate.call("UpdateGroup", { GroupName: "team", NewGroupName: "crew" }),
    "allowed",
  ],
  [
    "a key is made inactive",
    user,
    (gate, AccessKeyId) => gate.call("UpdateAccessKey", { UserName, AccessKeyId, Status: "Inactive" }),
    NO_KEY,
  ],
  ["a key is deleted", user, deleteKeys, NO_KEY],
  ["… for the session that it made", userSession, deleteKeys, "allowed"],
  ["a user is renamed", user, (gate) => gate.call("UpdateUser", { UserName, NewUserName: "anna" }), "allowed"],
  ["… for its session", userSession, (gate) => gate.call("UpdateUser", { UserName, NewUserName: "anna" }), "allowed"],
  ["a user is deleted", user, deleteUser, NO_KEY],
  ["… for its session", userSession, deleteUser, NO_KEY],
  ["… for whom it let in", federated, deleteUser, NO_KEY],
  [
    "a user is deleted and made anew",
    userSession,
    (gate, key) => {
      deleteUser(gate, key);
      user(gate);
    },
    NO_KEY,
  ],
  ["a role's policy is deleted", roleSession, (gate) => gate.call("DeleteRolePolicy", ofApp), DENIED],
  [
    "a role's trust policy changes",
    roleSession,
    (gate) =>
      gate.call("UpdateAssumeRolePolicy", {
        RoleName: "app",
        PolicyDocument: trusting({ Service: "ecs.amazonaws.com" }),
      }),
    "allowed",
  ],
  ["a session's managed policy changes", limitedSession, newVersion("limit"), DENIED],
  [
    "a session's managed policy is deleted",
    limitedSession,
    (gate) => gate.call("DeletePolicy", { PolicyArn: arnOf("policy/limit") }),
    DENIED,
  ],
  ["a role is deleted", roleSession, deleteRole, NO_KEY],
  [
    "a role is deleted and made anew",
    roleSession,
    (gate, key) => {
      deleteRole(gate, key);
      gate.call("DeletePolicy", { PolicyArn: arnOf("policy/limit") });
      makeApp(gate);
    },
    NO_KEY,
  ],
];

describe.each([0, DELAY])("seen after %i ms", (iamPropagation) => {
  it.each(CHANGES)("%s", (_, make, change, after) => {
    const gate = gateForTest([iam, sts, ecs], { settings: { iamPropagation } });
    const key = make(gate);
    gate.advance(iamPropagation);
    expect(outcome(gate, key)).toBe("allowed");
    change(gate, key);
    if (iamPropagation > 0) expect(outcome(gate, key)).toBe("allowed");
    gate.advance(iamPropagation);
    expect(outcome(gate, key)).toBe(after);
  });
});

it("goes on with a second factor that was shown, and takes no more codes of a device that is deactivated", () => {
  const gate = gateForTest([iam, sts, ecs]);
  const key = user(gate);
  const device = enableDevice(gate, UserName);
  gate.advance(30_000);
  const shown = () => ({ SerialNumber: device.SerialNumber, TokenCode: device.code() });
  const session = keyOf(gate.call("GetSessionToken", shown(), inSts(key)));
  expect(gate.call("ListUsers", {}, { as: session })).toBeDefined();
  gate.call("DeactivateMFADevice", { UserName, SerialNumber: device.SerialNumber });
  gate.advance(30_000);
  expect(gate.call("ListUsers", {}, { as: session })).toBeDefined();
  expect(gate.refusal("GetSessionToken", shown(), inSts(key)).id).toBe("sts.mfa-device-invalid");
});

it("ends a session with its time, not with when it was looked up", () => {
  const gate = gateForTest([iam, sts, ecs]);
  const key = roleSession(gate);
  gate.advance(3_600_000 - 1);
  expect(outcome(gate, key)).toBe("allowed");
  gate.advance(1);
  expect(outcome(gate, key)).toBe("ExpiredTokenException");
});
