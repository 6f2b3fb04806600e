import { Failure } from "@understudy/catalogue";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sts } from "../../sts/index.js";
import type { GateForTest } from "../../testing/gate-for-test.js";
import { gateForTest } from "../../testing/gate-for-test.js";
import { iam } from "../index.js";
import {
  allowing,
  arnOf,
  expectDenied,
  iamForTest,
  MANAGED,
  makeCaller,
  makeGroup,
  makeLinkedRole,
  makePolicy,
  makeRole,
  makeUser,
  NO_ROLE,
  NO_USER,
  trusting,
} from "../testing/iam-for-test.js";
import type { Result } from "../testing/simulation-for-test.js";
import { BUCKET, bucketPolicy, policyOf, told } from "../testing/simulation-for-test.js";

const ANA = arnOf("user/ana");

function simulate(gate: GateForTest, input: object = {}): readonly Result[] {
  const all = { PolicySourceArn: ANA, ActionNames: ["s3:GetObject"], ...input };
  return gate.call<{ EvaluationResults: readonly Result[] }>("SimulatePrincipalPolicy", all).EvaluationResults;
}

/** A user with an inline policy, a managed one of each kind, and a boundary. */
function withPolicies(): GateForTest {
  const gate = iamForTest();
  makeUser(gate, "ana", {
    Path: "/team/",
    PermissionsBoundary: makePolicy(gate, "limit", { PolicyDocument: policyOf({ Action: "s3:*" }) }),
  });
  gate.call("PutUserPolicy", { UserName: "ana", PolicyName: "own", PolicyDocument: policyOf() });
  gate.call("AttachUserPolicy", {
    UserName: "ana",
    PolicyArn: makePolicy(gate, "shared", { Path: "/team/", PolicyDocument: policyOf() }),
  });
  gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn: MANAGED });
  return gate;
}

describe("SimulatePrincipalPolicy", () => {
  it("names policies as AWS does, and finds users by name whatever the path", () => {
    expect(told(simulate(withPolicies()))).toEqual(["allowed user_ana_own shared AmazonS3ReadOnlyAccess"]);
  });

  it("answers for roles, and adds the policies of the request", () => {
    const gate = iamForTest();
    makeRole(gate);
    gate.call("PutRolePolicy", { RoleName: "app", PolicyName: "own", PolicyDocument: policyOf() });
    const input = { PolicySourceArn: arnOf("role/app"), ActionNames: ["s3:GetObject", "s3:PutObject"] };
    expect(told(simulate(gate, input))).toEqual(["allowed role_app_own", "implicitDeny"]);
    const more = { ...input, PolicyInputList: [policyOf({ Action: "s3:PutObject" })] };
    expect(told(simulate(gate, more))).toEqual(["allowed role_app_own", "allowed PolicyInputList.1"]);
  });

  it("answers for groups, and for users with what their groups bring, each policy once", () => {
    const gate = iamForTest();
    makeUser(gate);
    makeGroup(gate, "developers", ["ana"]);
    gate.call("PutGroupPolicy", { GroupName: "developers", PolicyName: "own", PolicyDocument: policyOf() });
    gate.call("AttachGroupPolicy", { GroupName: "developers", PolicyArn: MANAGED });
    expect(told(simulate(gate))).toEqual(["allowed group_developers_own AmazonS3ReadOnlyAccess"]);
    gate.call("AttachUserPolicy", { UserName: "ana", PolicyArn: MANAGED });
    expect(told(simulate(gate))).toEqual(["allowed AmazonS3ReadOnlyAccess group_developers_own"]);
    const ofGroup = { PolicySourceArn: arnOf("group/developers") };
    expect(told(simulate(gate, ofGroup))).toEqual(["allowed group_developers_own AmazonS3ReadOnlyAccess"]);
    const identifier = { PolicyName: "own", AttachmentType: "Group", AttachmentName: "developers" };
    const without = { PolicyExclusionList: [{ InlinePolicyIdentifier: identifier }] };
    expect(told(simulate(gate, without))).toEqual(["allowed AmazonS3ReadOnlyAccess"]);
  });

  it("answers for the administrator that is there from the start", () => {
    expect(told(simulate(iamForTest(), { PolicySourceArn: arnOf("user/admin") }))).toEqual([
      "allowed AdministratorAccess",
    ]);
  });

  it("has the boundary, or the one that is given in its place", () => {
    const gate = withPolicies();
    const outside = { ActionNames: ["ecs:RunTask"], PolicyInputList: [policyOf({ Action: "ecs:*" })] };
    expect(simulate(gate, outside)).toMatchObject([
      { EvalDecision: "implicitDeny", PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false } },
    ]);
    const wider = { ...outside, PermissionsBoundaryPolicyInputList: [policyOf({ Action: "*" })] };
    expect(told(simulate(gate, wider))).toEqual(["allowed PolicyInputList.1"]);
  });

  it.each<[string, object, string]>([
    ["inline ones", { PolicyType: "inline" }, "allowed shared AmazonS3ReadOnlyAccess"],
    ["those of the account", { PolicyType: "user-managed" }, "allowed user_ana_own AmazonS3ReadOnlyAccess"],
    ["those of AWS", { PolicyType: "aws-managed" }, "allowed user_ana_own shared"],
    ["one by its ARN without path", { PolicyArn: arnOf("policy/sha*") }, "allowed user_ana_own AmazonS3ReadOnlyAccess"],
    [
      "none by its ARN with path",
      { PolicyArn: arnOf("policy/team/shared") },
      "allowed user_ana_own shared AmazonS3ReadOnlyAccess",
    ],
    [
      "an inline one by name",
      { InlinePolicyIdentifier: { PolicyName: "own", AttachmentType: "User", AttachmentName: "a?a" } },
      "allowed shared AmazonS3ReadOnlyAccess",
    ],
  ])("leaves policies out: %s", (_, identifier, expected) => {
    expect(told(simulate(withPolicies(), { PolicyExclusionList: [identifier] }))).toEqual([expected]);
  });

  it("leaves the boundary out", () => {
    const [result] = simulate(withPolicies(), { PolicyExclusionList: [{ PolicyType: "permission-boundary" }] });
    expect(result).not.toHaveProperty("PermissionsBoundaryDecisionDetail");
  });

  it("has a caller other than whose policies are simulated", () => {
    const gate = iamForTest();
    makeUser(gate);
    const input = {
      PolicyInputList: [policyOf({ Condition: { StringEquals: { "aws:username": "bo" } } })],
      CallerArn: arnOf("user/bo"),
    };
    expect(told(simulate(gate, input))).toEqual(["allowed PolicyInputList.1"]);
  });

  it("does not simulate resources' policies for roles", () => {
    const gate = iamForTest();
    const input = { PolicySourceArn: arnOf(`role/aws-service-role/ecs.amazonaws.com/${makeLinkedRole(gate)}`) };
    const all = { ActionNames: ["s3:GetObject"], ResourcePolicy: bucketPolicy(), ResourceArns: [BUCKET], ...input };
    expect(gate.refusal("SimulatePrincipalPolicy", all)).toEqual({
      id: "iam.simulation-caller-not-user",
      code: "InvalidInput",
      status: 400,
      message: "Invalid caller - Caller must be an IAM user in this context.",
    });
  });

  it.each<[string, object]>([
    ["user/absent", NO_USER],
    ["role/absent", NO_ROLE],
    [
      "group/absent",
      {
        id: "iam.group-not-found",
        code: "NoSuchEntity",
        status: 404,
        message: "The group with name absent cannot be found.",
      },
    ],
  ])("is refused for %s that is absent", (resource, expected) => {
    const input = { PolicySourceArn: arnOf(resource), ActionNames: ["s3:GetObject"] };
    expect(iamForTest().refusal("SimulatePrincipalPolicy", input)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    [
      "arn:aws:sts::000000000000:assumed-role/app/session",
      "entity-arn-invalid",
      "Invalid Entity Arn: arn:aws:sts::000000000000:assumed-role/app/session does not clearly define entity type and name.",
    ],
    [
      "arn:aws:iam::111122223333:role/app",
      "simulation-source-other-account",
      "Invalid Policy Source Arn: caller's account 000000000000 does not have access to policies in account 111122223333",
    ],
  ])("is refused for %s", (PolicySourceArn, id, message) => {
    const refusal = iamForTest().refusal("SimulatePrincipalPolicy", { PolicySourceArn, ActionNames: ["s3:GetObject"] });
    expect(refusal).toEqual({ id: `iam.${id}`, code: "InvalidInput", status: 400, message });
  });

  it("needs iam:SimulatePrincipalPolicy on whom it is about", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Path: "/team/" });
    const input = { PolicySourceArn: arnOf("role/team/app"), ActionNames: ["s3:GetObject"] };
    expectDenied(gate, "SimulatePrincipalPolicy", input, arnOf("role/team/app"));
  });

  it("is allowed by tags of whom it is about", () => {
    const gate = iamForTest();
    makeRole(gate, "app", { Tags: [{ Key: "team", Value: "a" }] });
    const condition = { StringEquals: { "aws:ResourceTag/team": "a" } };
    const as = makeCaller(gate, "reader", allowing("iam:SimulatePrincipalPolicy", "*", condition));
    const input = { PolicySourceArn: arnOf("role/app"), ActionNames: ["s3:GetObject"] };
    expect(gate.call("SimulatePrincipalPolicy", input, { as }).IsTruncated).toBe(false);
  });
});

const ROLES = ["app", "web"] as const;
const roleArn = (name: string) => arnOf(`role/${name}`);
const someOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const statement = fc.record({
  Effect: someOf("Allow" as const, "Allow" as const, "Deny" as const),
  Action: someOf("iam:GetRole", "iam:Get*", "iam:*", "iam:ListRoles", "*"),
  Resource: someOf("*", roleArn("app"), roleArn("w*"), roleArn("${aws:username}")),
  Condition: someOf<object | undefined>(
    undefined,
    undefined,
    { StringEquals: { "aws:username": "ana" } },
    { StringNotEquals: { "aws:PrincipalAccount": "000000000000" } },
    { ArnLike: { "aws:PrincipalArn": arnOf("user/*") } },
    { Null: { "aws:ResourceTag/team": "true" } },
  ),
});
const document = fc
  .array(statement, { minLength: 1, maxLength: 3 })
  .map((Statement) => JSON.stringify({ Version: "2012-10-17", Statement }));

describe("the simulator and the gate", () => {
  it("decide alike for the same user, action and resource", () => {
    fc.assert(
      fc.property(document, fc.option(document), someOf(...ROLES), (policy, boundary, role) => {
        const gate = iamForTest();
        for (const name of ROLES) makeRole(gate, name);
        const as = makeCaller(gate, "ana", policy);
        if (boundary) {
          const PermissionsBoundary = makePolicy(gate, "limit", { PolicyDocument: boundary });
          gate.call("PutUserPermissionsBoundary", { UserName: "ana", PermissionsBoundary });
        }
        const [result] = simulate(gate, { ActionNames: ["iam:GetRole"], ResourceArns: [roleArn(role)] });
        expect(result?.EvalDecision).toBe(whatTheGateDoes(gate, role, as));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("decide alike for the same role", () => {
    fc.assert(
      fc.property(document, someOf(...ROLES), (policy, role) => {
        const gate = gateForTest([iam, sts]);
        makeRole(gate, "web");
        makeRole(gate, "app", { AssumeRolePolicyDocument: trusting({ AWS: arnOf("root") }) });
        gate.call("PutRolePolicy", { RoleName: "app", PolicyName: "own", PolicyDocument: policy });
        const session = { RoleArn: roleArn("app"), RoleSessionName: "session" };
        const { Credentials } = gate.call("AssumeRole", session, { service: "sts" });
        const input = { PolicySourceArn: roleArn("app"), ActionNames: ["iam:GetRole"], ResourceArns: [roleArn(role)] };
        expect(simulate(gate, input)[0]?.EvalDecision).toBe(
          whatTheGateDoes(gate, role, String(Credentials?.AccessKeyId)),
        );
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

function whatTheGateDoes(gate: GateForTest, RoleName: string, as: string): string {
  try {
    gate.call("GetRole", { RoleName }, { as });
    return "allowed";
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.message.includes("explicit deny") ? "explicitDeny" : "implicitDeny";
  }
}
