import { describe, expect, it } from "vitest";
import {
  DENY,
  inviteAndAccept,
  MEMBER,
  makePolicy,
  makeUnit,
  type OrganizationForTest,
  organizationForTest,
  RCP,
  STRANGER,
  scp,
} from "../services/organizations/testing/organizations-for-test.js";
import { ACCOUNT } from "../services/testing/gate-for-test.js";
import { ADMINISTRATOR_POLICY } from "./identity-of-user.js";

const iam = { service: "iam" };
const createUser = { UserName: "ana" };
const member = { ...iam, as: MEMBER };
const ADMIN = `arn:aws:iam::${MEMBER}:user/admin`;

/** Attaches a policy to a root, unit or account; gives its id. */
function attach(gate: OrganizationForTest, target: string, content: string, type = "SERVICE_CONTROL_POLICY"): string {
  const id = makePolicy(gate, `p${content.length}-${target}`, { Content: content, Type: type });
  gate.call("AttachPolicy", { PolicyId: id, TargetId: target });
  return id;
}

const arnOfScp = (gate: OrganizationForTest, id: string) =>
  `arn:aws:organizations::${ACCOUNT}:policy/${gate.organization}/service_control_policy/${id}`;

describe("a service control policy", () => {
  it("denies in a member account, in the words of the service asked, and is named", () => {
    const gate = organizationForTest();
    const id = attach(gate, gate.root, DENY);
    expect(gate.refusal("CreateUser", createUser, member)).toEqual({
      id: "iam.denied-explicit-with-arn",
      code: "AccessDenied",
      status: 403,
      cause: "deny-statement",
      message: `User: ${ADMIN} is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::${MEMBER}:user/ana with an explicit deny in a service control policy: ${arnOfScp(gate, id)}`,
    });
    expect(gate.gate.decisions.list(1)[0]?.checks).toMatchObject([{ layer: "scp", explicit: true }]);
  });

  it("denies what it does not allow", () => {
    const gate = organizationForTest();
    attach(gate, MEMBER, scp({ Effect: "Allow", Action: "s3:*" }));
    gate.call("DetachPolicy", { PolicyId: "p-FullAWSAccess", TargetId: MEMBER });
    expect(gate.refusal("CreateUser", createUser, member)).toMatchObject({
      cause: "service-control-policy-silent",
      message: `User: ${ADMIN} is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::${MEMBER}:user/ana because no service control policy allows the iam:CreateUser action`,
    });
  });

  it("limits neither the management account nor accounts outside", () => {
    const gate = organizationForTest();
    attach(gate, gate.root, DENY);
    expect(gate.call("CreateUser", createUser, iam).User).toBeDefined();
    expect(gate.call("CreateUser", createUser, { ...iam, as: STRANGER }).User).toBeDefined();
  });

  it("limits users and role sessions, but not service-linked roles", () => {
    const gate = organizationForTest();
    const trust = scp({}).replace(/.*/, () =>
      JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { AWS: MEMBER }, Action: "sts:AssumeRole" }],
      }),
    );
    gate.call("CreateRole", { RoleName: "app", AssumeRolePolicyDocument: trust }, member);
    const admin = { RoleName: "app", PolicyArn: "arn:aws:iam::aws:policy/AdministratorAccess" };
    gate.call("AttachRolePolicy", admin, member);
    gate.call("CreateServiceLinkedRole", { AWSServiceName: "ecs.amazonaws.com" }, member);
    attach(gate, gate.root, scp({ Effect: "Deny", Action: "iam:ListUsers" }));
    const session = (arn: string, as: object) => {
      const input = { RoleArn: arn, RoleSessionName: "demo" };
      return String(gate.call("AssumeRole", input, { service: "sts", ...as }).Credentials?.AccessKeyId);
    };
    const app = session(`arn:aws:iam::${MEMBER}:role/app`, { as: MEMBER });
    expect(gate.refusal("ListUsers", {}, { ...iam, as: app }).message).toContain("in a service control policy");
    const linked = session(`arn:aws:iam::${MEMBER}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`, {
      as: { kind: "service", service: "ecs.amazonaws.com", account: MEMBER, context: {} },
    });
    // What a service-linked role may do its own policy says, not the organization's.
    expect(gate.refusal("ListUsers", {}, { ...iam, as: linked }).message).toContain("no identity-based policy");
  });

  it("follows the account through the tree, and is felt at once", () => {
    const gate = organizationForTest();
    const unit = makeUnit(gate, makeUnit(gate, gate.root), "inner");
    attach(gate, unit, DENY);
    expect(gate.call("CreateUser", createUser, member).User).toBeDefined();
    gate.call("MoveAccount", { AccountId: MEMBER, SourceParentId: gate.root, DestinationParentId: unit });
    expect(gate.refusal("CreateUser", { UserName: "ben" }, member).code).toBe("AccessDenied");
    gate.call("RemoveAccountFromOrganization", { AccountId: MEMBER });
    expect(gate.call("CreateUser", { UserName: "ben" }, member).User).toBeDefined();
  });

  it("is felt by a session that was known before, when it is attached, changed and detached", () => {
    const gate = organizationForTest();
    gate.call("CreateRole", openRole(), member);
    gate.call("AttachRolePolicy", { RoleName: "open", PolicyArn: ADMINISTRATOR_POLICY }, member);
    const role = { RoleArn: `arn:aws:iam::${MEMBER}:role/open`, RoleSessionName: "demo" };
    const as = String(gate.call("AssumeRole", role, { service: "sts", as: MEMBER }).Credentials?.AccessKeyId);
    const users = () => gate.call("ListUsers", {}, { ...iam, as });
    expect(users()).toBeDefined();
    const id = attach(gate, gate.root, scp({ Effect: "Deny", Action: "iam:ListUsers" }));
    expect(users).toThrow("with an explicit deny in a service control policy");
    gate.call("UpdatePolicy", { PolicyId: id, Content: DENY });
    expect(users()).toBeDefined();
    gate.call("UpdatePolicy", { PolicyId: id, Content: scp({ Effect: "Deny", Action: "iam:List*" }) });
    expect(users).toThrow("with an explicit deny in a service control policy");
    gate.call("DetachPolicy", { PolicyId: id, TargetId: gate.root });
    expect(users()).toBeDefined();
  });

  it("limits nobody while its type is disabled", () => {
    const gate = organizationForTest();
    attach(gate, gate.root, DENY);
    gate.call("DisablePolicyType", { RootId: gate.root, PolicyType: "SERVICE_CONTROL_POLICY" });
    expect(gate.call("CreateUser", createUser, member).User).toBeDefined();
  });

  it("is explained with a fix that lets the call pass", () => {
    const gate = organizationForTest();
    const id = attach(gate, gate.root, DENY);
    const failure = failureOf(() => gate.call("CreateUser", createUser, member));
    expect(failure.cause?.evidence).toEqual({ policy: arnOfScp(gate, id), sid: "NoUsers" });
    const fix = failure.cause?.fixes[0] as { do: string; document: object };
    expect(failure.cause?.fixes).toMatchObject([{ do: "update-organization-policy", policyId: id }]);
    gate.call("UpdatePolicy", { PolicyId: id, Content: JSON.stringify(fix.document) });
    expect(gate.call("CreateUser", createUser, member).User).toBeDefined();
  });

  it("that is silent is explained with the Allow it lacks", () => {
    const gate = organizationForTest();
    const id = attach(gate, MEMBER, scp({ Effect: "Allow", Action: "s3:*" }));
    gate.call("DetachPolicy", { PolicyId: "p-FullAWSAccess", TargetId: MEMBER });
    const failure = failureOf(() => gate.call("CreateUser", createUser, member));
    expect(failure.cause?.evidence).toEqual({ action: "iam:CreateUser", policies: arnOfScp(gate, id) });
    const fix = failure.cause?.fixes[0] as { document: object };
    gate.call("UpdatePolicy", { PolicyId: id, Content: JSON.stringify(fix.document) });
    expect(gate.call("CreateUser", createUser, member).User).toBeDefined();
  });
});

interface Raised {
  readonly cause?: { readonly evidence: object; readonly fixes: readonly object[] };
}

function failureOf(call: () => unknown): Raised {
  try {
    call();
  } catch (error) {
    return error as Raised;
  }
  throw new Error("not refused");
}

/** A role that everyone may assume for whom the condition holds. */
function openRole(condition?: object): object {
  const statement = { Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole", Condition: condition };
  const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
  return { RoleName: "open", AssumeRolePolicyDocument };
}

/** Makes that role in an account. */
function makeRole(gate: OrganizationForTest, account: string, condition?: object): object {
  gate.call("CreateRole", openRole(condition), { ...iam, as: account });
  return { RoleArn: `arn:aws:iam::${account}:role/open`, RoleSessionName: "demo" };
}

describe("a resource control policy", () => {
  it("goes with the account of the resource, whoever asks", () => {
    const gate = organizationForTest();
    const assume = makeRole(gate, MEMBER);
    expect(gate.call("AssumeRole", assume, { service: "sts", as: STRANGER }).Credentials).toBeDefined();
    attach(gate, MEMBER, RCP, "RESOURCE_CONTROL_POLICY");
    expect(gate.refusal("AssumeRole", assume, { service: "sts", as: STRANGER })).toMatchObject({
      code: "AccessDenied",
      cause: "deny-statement",
    });
    expect(gate.gate.decisions.list(1)[0]?.checks).toMatchObject([{ layer: "rcp", explicit: true }]);
    const own = makeRole(gate, STRANGER);
    expect(gate.call("AssumeRole", own, { service: "sts", as: MEMBER }).Credentials).toBeDefined();
  });

  it("does not keep a service from a service-linked role", () => {
    const gate = organizationForTest();
    attach(gate, MEMBER, RCP, "RESOURCE_CONTROL_POLICY");
    const RoleArn = `arn:aws:iam::${MEMBER}:role/aws-service-role/organizations.amazonaws.com/AWSServiceRoleForOrganizations`;
    const as = { kind: "service", service: "organizations.amazonaws.com", account: MEMBER, context: {} } as const;
    const { Credentials } = gate.call("AssumeRole", { RoleArn, RoleSessionName: "demo" }, { service: "sts", as });
    expect(Credentials).toBeDefined();
  });
});

describe("the organization's condition keys", () => {
  it.each([
    ["aws:PrincipalOrgID", (gate: OrganizationForTest) => gate.organization],
    ["aws:PrincipalOrgPaths", (gate: OrganizationForTest) => `${gate.organization}/${gate.root}/`],
    ["aws:ResourceOrgID", (gate: OrganizationForTest) => gate.organization],
    ["aws:ResourceOrgPaths", (gate: OrganizationForTest) => `${gate.organization}/${gate.root}/`],
  ])("%s", (key, value) => {
    const gate = organizationForTest();
    const operator = key.endsWith("Paths") ? "ForAnyValue:StringEquals" : "StringEquals";
    const assume = makeRole(gate, MEMBER, { [operator]: { [key]: value(gate) } });
    const asked = (as: string) => gate.call("AssumeRole", assume, { service: "sts", as }).Credentials;
    expect(asked("test")).toBeDefined();
    if (key.startsWith("aws:Principal")) {
      expect(gate.refusal("AssumeRole", assume, { service: "sts", as: STRANGER }).code).toBe("AccessDenied");
      inviteAndAccept(gate, STRANGER);
      expect(asked(STRANGER)).toBeDefined();
    }
  });
});
