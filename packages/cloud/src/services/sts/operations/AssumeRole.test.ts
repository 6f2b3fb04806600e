import { describe, expect, it } from "vitest";
import { iam } from "../../iam/index.js";
import { allowing, arnOf, makeCaller, makeRole, TRUST, trusting } from "../../iam/testing/iam-for-test.js";
import type { CallOptions, GateForTest } from "../../testing/gate-for-test.js";
import { gateForTest, START } from "../../testing/gate-for-test.js";
import { sts } from "../index.js";

const ROLE = arnOf("role/app");
const input = { RoleArn: ROLE, RoleSessionName: "s1" };
const inSts = (as?: CallOptions["as"]): CallOptions => ({ service: "sts", ...(as && { as }) });

function gateWithRole(trust: string, more: object = {}): GateForTest {
  const gate = gateForTest([iam, sts]);
  makeRole(gate, "app", { AssumeRolePolicyDocument: trust, ...more });
  return gate;
}

/** A user in whose place the trust policy can be written before it is there. */
function gateWithUser(trust: (user: string) => string, policy?: string): { gate: GateForTest; as: string } {
  const gate = gateForTest([iam, sts]);
  const as = makeCaller(gate, "ana", policy);
  makeRole(gate, "app", { AssumeRolePolicyDocument: trust(arnOf("user/ana")) });
  return { gate, as };
}

const denied = (principal: string, role = ROLE) => ({
  id: "sts.assume-role-denied",
  code: "AccessDenied",
  status: 403,
  message: `User: ${principal} is not authorized to perform: sts:AssumeRole on resource: ${role}`,
});

describe("AssumeRole", () => {
  it("gives credentials for an hour", () => {
    const gate = gateWithRole(trusting({ AWS: "000000000000" }));
    const { RoleId } = gate.call("GetRole", { RoleName: "app" }).Role ?? {};
    expect(gate.call("AssumeRole", input, inSts())).toEqual({
      Credentials: {
        AccessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
        SecretAccessKey: expect.stringMatching(/^.{40}$/),
        SessionToken: expect.any(String),
        Expiration: new Date(START + 3_600_000),
      },
      AssumedRoleUser: {
        AssumedRoleId: `${String(RoleId)}:s1`,
        Arn: "arn:aws:sts::000000000000:assumed-role/app/s1",
      },
    });
  });

  it("needs nothing else where the trust policy names the user", () => {
    const { gate, as } = gateWithUser((user) => trusting({ AWS: user }));
    expect(gate.call("AssumeRole", input, inSts(as)).AssumedRoleUser).toBeDefined();
  });

  it("needs an identity policy where the trust policy names the account", () => {
    const without = gateWithUser(() => trusting({ AWS: "000000000000" }));
    expect(without.gate.refusal("AssumeRole", input, inSts(without.as))).toMatchObject(denied(arnOf("user/ana")));
    const { gate, as } = gateWithUser(() => trusting({ AWS: "000000000000" }), allowing("sts:AssumeRole", ROLE));
    expect(gate.call("AssumeRole", input, inSts(as)).AssumedRoleUser).toBeDefined();
  });

  it("needs both across accounts", () => {
    const gate = gateWithRole(trusting({ AWS: "123456789012" }));
    expect(gate.call("AssumeRole", input, inSts("123456789012")).AssumedRoleUser).toBeDefined();
    expect(gate.refusal("AssumeRole", input, inSts("210987654321"))).toMatchObject(
      denied("arn:aws:iam::210987654321:user/admin"),
    );
  });

  it("is refused alike where the trust is silent, the role absent, or its path left out", () => {
    const gate = gateWithRole(TRUST, { Path: "/team/" });
    for (const role of [arnOf("role/team/app"), arnOf("role/absent"), ROLE]) {
      const refused = gate.refusal("AssumeRole", { ...input, RoleArn: role }, inSts());
      expect(refused).toMatchObject(denied(arnOf("user/admin"), role));
    }
  });

  it("is for the service that is trusted", () => {
    const gate = gateWithRole(TRUST);
    const as = (service: string) => inSts({ kind: "service", service, account: "000000000000", context: {} });
    expect(gate.call("AssumeRole", input, as("ecs-tasks.amazonaws.com")).Credentials).toBeDefined();
    expect(gate.refusal("AssumeRole", input, as("ecs.amazonaws.com")).code).toBe("AccessDenied");
  });

  it("is refused until the role is seen, when IAM takes its time", () => {
    const gate = gateForTest([iam, sts], { settings: { iamPropagation: 10_000 } });
    makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: "000000000000" }) });
    expect(gate.refusal("AssumeRole", input, inSts())).toMatchObject(denied(arnOf("user/admin")));
    gate.advance(10_000);
    expect(gate.call("AssumeRole", input, inSts()).Credentials).toBeDefined();
  });

  it("no longer trusts a user that was deleted and made anew", () => {
    const { gate } = gateWithUser((user) => trusting({ AWS: user }));
    const [key] = gate.call("ListAccessKeys", { UserName: "ana" }).AccessKeyMetadata as unknown as {
      AccessKeyId: string;
    }[];
    gate.call("DeleteAccessKey", { UserName: "ana", AccessKeyId: key?.AccessKeyId });
    gate.call("DeleteUser", { UserName: "ana" });
    const as = makeCaller(gate, "ana");
    expect(gate.refusal("AssumeRole", input, inSts(as))).toMatchObject(denied(arnOf("user/ana")));
  });

  it("gives a session that may do what the role may, and its session policy too", () => {
    const gate = gateWithRole(trusting({ AWS: "000000000000" }));
    gate.call("PutRolePolicy", { RoleName: "app", PolicyName: "p", PolicyDocument: allowing("iam:GetRole") });
    const session = (more: object) =>
      String(gate.call("AssumeRole", { ...input, ...more }, inSts()).Credentials?.AccessKeyId);
    const get = { RoleName: "app" };
    expect(gate.call("GetRole", get, { as: session({}) }).Role?.RoleName).toBe("app");
    expect(gate.refusal("GetRole", get, { as: session({ Policy: allowing("s3:GetObject") }) }).message).toContain(
      "because no session policy allows the iam:GetRole action",
    );
  });

  it("ends with the session", () => {
    const gate = gateWithRole(trusting({ AWS: "000000000000" }));
    const { Credentials } = gate.call("AssumeRole", { ...input, DurationSeconds: 900 }, inSts());
    const as = String(Credentials?.AccessKeyId);
    gate.advance(899_999);
    expect(gate.call("GetCallerIdentity", {}, inSts(as)).Arn).toBeDefined();
    gate.advance(1);
    expect(gate.refusal("GetCallerIdentity", {}, inSts(as)).message).toBe(
      "The security token included in the request is expired",
    );
  });

  it("is refused to root", () => {
    expect(gateWithRole(trusting({ AWS: "000000000000" })).refusal("AssumeRole", input, inSts("root"))).toMatchObject({
      code: "AccessDenied",
      message: "Roles may not be assumed by root accounts.",
    });
  });

  it("is refused for longer than the role gives, or than a chain gives", () => {
    const gate = gateWithRole(trusting({ AWS: "000000000000" }), { MaxSessionDuration: 7200 });
    gate.call("PutRolePolicy", { RoleName: "app", PolicyName: "p", PolicyDocument: allowing("sts:AssumeRole") });
    expect(gate.refusal("AssumeRole", { ...input, DurationSeconds: 7201 }, inSts())).toMatchObject({
      code: "ValidationError",
      message: "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    });
    const { Credentials } = gate.call("AssumeRole", { ...input, DurationSeconds: 7200 }, inSts());
    const chained = inSts(String(Credentials?.AccessKeyId));
    expect(gate.refusal("AssumeRole", { ...input, DurationSeconds: 3601 }, chained)).toMatchObject({
      code: "ValidationError",
      message: "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
    });
  });

  it.each([
    "arn:aws-cn:iam::000000000000:role/app",
    "arn:aws:iam::0:role/app-of-no-account",
    "arn:aws:iam::000000000000:user/app",
    "arn:aws:sts::000000000000:assumed-role/app/s1",
    "nothing-valid-in-here",
  ])("is refused for %s, which is no role's ARN", (RoleArn) => {
    const gate = gateForTest([iam, sts]);
    expect(gate.refusal("AssumeRole", { RoleArn, RoleSessionName: "s1" }, inSts())).toEqual({
      id: "sts.invalid-arn",
      code: "ValidationError",
      status: 400,
      message: `${RoleArn} is invalid`,
    });
  });

  it.each([
    [
      "DurationSeconds",
      899,
      "'899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
    ],
    [
      "DurationSeconds",
      43_201,
      "'43201' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to 43200",
    ],
    [
      "ExternalId",
      "a b",
      "'a b' at 'externalId' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@:\\/-]*",
    ],
    [
      "TokenCode",
      "12345",
      "'12345' at 'tokenCode' failed to satisfy constraint: Member must have length greater than or equal to 6",
    ],
    [
      "RoleSessionName",
      "s 1",
      "'s 1' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
    ],
  ])("is refused for the %s %s", (member, value, broken) => {
    const gate = gateWithRole(trusting({ AWS: "000000000000" }));
    expect(gate.refusal("AssumeRole", { ...input, [member]: value }, inSts())).toMatchObject({
      code: "ValidationError",
      message: `1 validation error detected: Value ${broken}`,
    });
  });

  it("is refused without the external id that the trust policy wants", () => {
    const trust = JSON.parse(trusting({ AWS: "000000000000" }));
    trust.Statement[0].Condition = { StringEquals: { "sts:ExternalId": "42" } };
    const gate = gateWithRole(JSON.stringify(trust));
    for (const more of [{}, { ExternalId: "43" }]) {
      expect(gate.refusal("AssumeRole", { ...input, ...more }, inSts())).toEqual({
        ...denied(arnOf("user/admin")),
        cause: "trust-condition-mismatch",
      });
    }
    expect(gate.call("AssumeRole", { ...input, ExternalId: "42" }, inSts()).Credentials).toBeDefined();
  });

  it("no longer trusts a role that was deleted and made anew", () => {
    const gate = gateWithRole(trusting({ AWS: "000000000000" }));
    makeRole(gate, "next", { AssumeRolePolicyDocument: trusting({ AWS: ROLE }) });
    const next = { RoleArn: arnOf("role/next"), RoleSessionName: "s1" };
    const assume = () => inSts(String(gate.call("AssumeRole", input, inSts()).Credentials?.AccessKeyId));
    expect(gate.call("AssumeRole", next, assume()).Credentials).toBeDefined();
    gate.call("DeleteRole", { RoleName: "app" });
    makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: "000000000000" }) });
    expect(gate.refusal("AssumeRole", next, assume()).id).toBe("sts.assume-role-denied");
  });

  it("counts as a chain only where a role assumes a role: a user's session may have more than an hour", () => {
    const gate = gateWithRole(trusting({ AWS: "000000000000" }), { MaxSessionDuration: 7200 });
    const session = String(gate.call("GetSessionToken", {}, inSts()).Credentials?.AccessKeyId);
    const { Credentials } = gate.call("AssumeRole", { ...input, DurationSeconds: 7200 }, inSts(session));
    expect(Credentials?.Expiration).toEqual(new Date(START + 7_200_000));
  });

  it("shows as the last use of the role, until the role is deleted", () => {
    const gate = gateWithRole(trusting({ AWS: "000000000000" }));
    const lastUsed = () => gate.call("GetRole", { RoleName: "app" }).Role?.RoleLastUsed;
    expect(lastUsed()).toEqual({});
    gate.advance(5_000);
    gate.call("AssumeRole", input, { ...inSts(), region: "eu-west-1" });
    expect(lastUsed()).toEqual({ LastUsedDate: new Date(START + 5_000), Region: "eu-west-1" });
    gate.call("DeleteRole", { RoleName: "app" });
    makeRole(gate);
    expect(lastUsed()).toEqual({});
  });

  it("does not pretend to know context assertions", () => {
    const gate = gateWithRole(trusting({ AWS: "000000000000" }));
    const ProvidedContexts = [
      { ProviderArn: "arn:aws:iam::aws:contextProvider/IdentityCenter", ContextAssertion: "abcd" },
    ];
    expect(gate.refusal("AssumeRole", { ...input, ProvidedContexts }, inSts())).toMatchObject({ status: 501 });
  });
});
