import { describe, expect, test } from "vitest";
import { compile } from "../compile/compiled-principal.js";
import type { PolicyChange } from "../minimal.js";
import { type DecisionCase, readDecisionCase } from "../testing/table-case.js";
import type { Statement } from "../types.js";
import { minimise } from "./minimise.js";

const minimiseCase = (line: Omit<DecisionCase, "expect">) => {
  const { policies, request } = readDecisionCase({ ...line, expect: "" });
  return minimise(compile(policies), request);
};
/** The statements to add, by layer. */
const added = (line: Omit<DecisionCase, "expect">): readonly (readonly [string, Statement])[] => {
  const minimal = minimiseCase(line);
  if (minimal.kind !== "changes") throw new Error(`${JSON.stringify(minimal)} is no list of changes`);
  return minimal.changes.map(({ layer, statement }: PolicyChange) => [layer, statement] as const);
};
const editOf = (line: Omit<DecisionCase, "expect">) => {
  const minimal = minimiseCase(line);
  return minimal.kind === "changes" ? minimal.changes[0]?.edit : undefined;
};

const ROLE = "arn:aws:iam::111122223333:role/app/task";
const TARGET = "arn:aws:iam::111122223333:role/target";
const pass = { action: "iam:PassRole", resource: ROLE, context: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } };
const assume = { action: "sts:AssumeRole", resource: TARGET };
const allow = (Action: string, Resource = "*"): Statement => ({ Effect: "Allow", Action, Resource });
const DEPLOYER = "arn:aws:iam::111122223333:role/app/deployer";

describe("the smallest fix", () => {
  test("is none when the request is allowed", () => {
    expect(minimiseCase({ identity: [allow("s3:*")] })).toEqual({ kind: "already-allowed" });
  });

  test("is one statement for exactly the request", () => {
    expect(added({})).toEqual([["identity", allow("s3:GetObject", "arn:aws:s3:::data/x")]]);
    expect(added({ action: "ecr:GetAuthorizationToken", resource: "*" })).toEqual([
      ["identity", allow("ecr:GetAuthorizationToken")],
    ]);
  });

  test("is one statement in every layer that needs one", () => {
    const get = allow("s3:GetObject", "arn:aws:s3:::data/x");
    const silent = [allow("sqs:*")];
    expect(added({ who: "deployer", boundary: silent, session: silent })).toEqual([
      ["identity", get],
      ["boundary", get],
      ["session", get],
    ]);
    expect(added({ who: "fed", identity: [get] })).toEqual([["session", get]]);
  });

  test("of a role to be passed names the service", () => {
    const statement = {
      ...allow("iam:PassRole", ROLE),
      Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
    };
    expect(added(pass)).toEqual([["identity", statement]]);
    expect(added({ ...pass, context: {} })).toEqual([["identity", allow("iam:PassRole", ROLE)]]);
    expect(added({ ...pass, boundary: [allow("ecs:*")] })).toEqual([
      ["identity", statement],
      ["boundary", statement],
    ]);
  });

  test("of a service-linked role names its service", () => {
    const resource = "arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";
    const context = { "IAM:awsservicename": "ecs.amazonaws.com" };
    expect(added({ action: "iam:CreateServiceLinkedRole", resource, context })).toEqual([
      [
        "identity",
        {
          ...allow("iam:CreateServiceLinkedRole", resource),
          Condition: { StringEquals: { "iam:AWSServiceName": "ecs.amazonaws.com" } },
        },
      ],
    ]);
  });

  test("writes wildcards of the request as the characters they are", () => {
    expect(added({ resource: "arn:aws:s3:::data/*?${x}" })).toEqual([
      ["identity", allow("s3:GetObject", "arn:aws:s3:::data/${*}${?}${$}{x}")],
    ]);
  });

  test("of a trust policy names the service, and the account it acts for", () => {
    const principal = { Service: "ecs-tasks.amazonaws.com" };
    const statement = { Effect: "Allow", Principal: principal, Action: "sts:AssumeRole" };
    expect(added({ ...assume, who: "ecs-tasks", trust: [] })).toEqual([["trust", statement]]);
    expect(
      added({ ...assume, who: "ecs-tasks", trust: null, context: { "aws:SourceAccount": "111122223333" } }),
    ).toEqual([["trust", { ...statement, Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } } }]]);
  });

  test("of a trust policy names the user or the role; in one account that is all", () => {
    const naming = (AWS: string) => ({ Effect: "Allow", Principal: { AWS }, Action: "sts:AssumeRole" });
    expect(added({ ...assume, trust: [] })).toEqual([["trust", naming("arn:aws:iam::111122223333:user/ann")]]);
    expect(added({ ...assume, who: "deployer", trust: [] })).toEqual([["trust", naming(DEPLOYER)]]);
    expect(added({ ...assume, who: "deployer", resource: DEPLOYER, trust: [] })).toEqual([["trust", naming(DEPLOYER)]]);
  });

  test("of a trust policy that names the account is in identity", () => {
    const trust: Statement[] = [{ Effect: "Allow", Principal: { AWS: "111122223333" }, Action: "sts:AssumeRole" }];
    expect(added({ ...assume, trust })).toEqual([["identity", allow("sts:AssumeRole", TARGET)]]);
  });

  test("across accounts is on both sides, with the external id", () => {
    const context = { "sts:ExternalId": "42" };
    expect(added({ ...assume, who: "visitor", resourceAccount: "111122223333", trust: [], context })).toEqual([
      [
        "trust",
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::444455556666:role/visitor" },
          Action: "sts:AssumeRole",
          Condition: { StringEquals: { "sts:ExternalId": "42" } },
        },
      ],
      ["identity", allow("sts:AssumeRole", TARGET)],
    ]);
    expect(added({ who: "bob", resourceAccount: "111122223333" })).toEqual([
      ["identity", allow("s3:GetObject", "arn:aws:s3:::data/x")],
      [
        "resource",
        {
          ...allow("s3:GetObject", "arn:aws:s3:::data/x"),
          Principal: { AWS: "arn:aws:iam::444455556666:user/dev/bob" },
        },
      ],
    ]);
  });

  test("for a foreign root user is narrowed to the root user", () => {
    const [[layer, statement]] = added({ who: "foreign-root", resourceAccount: "111122223333" }) as [
      [string, Statement],
    ];
    expect(layer).toBe("resource");
    expect(statement.Condition).toEqual({ ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::444455556666:root" } });
  });

  test("for a web identity names the subject and the audience", () => {
    const host = "token.actions.githubusercontent.com";
    const context = { [`${host}:sub`]: "repo:me/app:ref:refs/heads/main", [`${host}:aud`]: "sts.amazonaws.com" };
    expect(added({ ...assume, action: "sts:AssumeRoleWithWebIdentity", who: "github", trust: [], context })).toEqual([
      [
        "trust",
        {
          Effect: "Allow",
          Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` },
          Action: "sts:AssumeRoleWithWebIdentity",
          Condition: { StringEquals: context },
        },
      ],
    ]);
  });

  test("is in the endpoint policy when that is what is silent", () => {
    expect(added({ identity: [allow("s3:*")], vpcEndpoint: [] })).toEqual([
      [
        "vpc-endpoint",
        { ...allow("s3:GetObject", "arn:aws:s3:::data/x"), Principal: { AWS: "arn:aws:iam::111122223333:user/ann" } },
      ],
    ]);
  });
});

describe("no fix is found, and the place is told,", () => {
  const deny: Statement = { Effect: "Deny", Action: "s3:*", Resource: "*" };
  test.each<[string, Omit<DecisionCase, "expect">, unknown]>([
    ["for an explicit deny", { identity: [deny] }, { reason: "explicit-deny", at: { index: 0, statement: deny } }],
    ["for an SCP", { identity: [allow("*")], scps: [[allow("sqs:*")]] }, { reason: "scp", at: "scp" }],
    ["for an RCP", { rcps: [[{ ...allow("sqs:*"), Principal: "*" }]] }, { reason: "rcp", at: "rcp" }],
    ["for an anonymous caller", { who: "anonymous" }, { reason: "anonymous", at: "resource" }],
    [
      "for a deny that hangs on an unknown value",
      {
        identity: [allow("*"), { ...deny, Condition: { Bool: { "k:x": "true" } } }],
        context: { "k:x": { $unknown: true } },
      },
      { reason: "unknown", at: { index: 0 } },
    ],
    [
      "for a service to pass a role to that is not known",
      { ...pass, context: { "iam:PassedToService": { $unknown: true } } },
      { reason: "unknown", at: "identity" },
    ],
    [
      "for an SCP that hangs on an unknown value",
      {
        identity: [allow("*")],
        scps: [[{ ...allow("*"), Condition: { Bool: { "k:x": "true" } } }]],
        context: { "k:x": { $unknown: true } },
      },
      { reason: "unknown", at: "scp" },
    ],
  ])("%s", (_, line, expected) => {
    expect(minimiseCase(line)).toMatchObject({ kind: "impossible", ...(expected as object) });
  });

  test("when the language of the document cannot say it", () => {
    const { policies, request } = readDecisionCase({
      identity: [allow("*")],
      resource: "arn:aws:s3:::data/*",
      expect: "",
    });
    const boundary = {
      document: { Version: "2008-10-17" as const, Statement: [] },
      source: { type: "boundary" as const, name: "B" },
    };
    expect(minimise(compile({ ...policies, boundary }), request)).toEqual({
      kind: "impossible",
      reason: "not-expressible",
      at: "boundary",
    });
  });
});

describe("an edit of a statement is offered", () => {
  test("when the service a role is passed to is missing from a list", () => {
    const to = (services: string | string[]) => ({ StringEquals: { "iam:PassedToService": services } });
    const statement = { ...allow("iam:PassRole", ROLE), Condition: to("ecs.amazonaws.com") };
    expect(editOf({ ...pass, identity: [statement] })).toEqual({
      source: { type: "inline", name: "inline-0" },
      index: 0,
      statement: { ...statement, Condition: to(["ecs.amazonaws.com", "ecs-tasks.amazonaws.com"]) },
      widens: false,
    });
    const anyRole = { ...statement, Resource: "*" };
    expect(editOf({ ...pass, identity: [anyRole] })).toMatchObject({ widens: true });
  });

  test("when a resource is missing from a list", () => {
    const read = {
      Effect: "Allow" as const,
      Action: "s3:GetObject",
      Resource: ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"],
    };
    const edit = editOf({ identity: [read] });
    expect(edit).toMatchObject({
      statement: { Resource: ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*", "arn:aws:s3:::data/x"] },
      widens: false,
    });
    expect(editOf({ identity: [{ ...read, Action: ["s3:GetObject", "s3:PutObject"] }] })).toMatchObject({
      widens: true,
    });
  });

  test("and says so when the statement lacks a condition that a new one would have", () => {
    const unconditional = { ...allow("iam:PassRole"), Resource: ["arn:aws:iam::111122223333:role/other"] };
    expect(editOf({ ...pass, identity: [unconditional] })).toMatchObject({ widens: true });
  });

  test("when an action is missing from a list", () => {
    const read = { Effect: "Allow" as const, Action: ["s3:ListBucket"], Resource: "*" };
    expect(editOf({ identity: [read] })).toMatchObject({
      statement: { Action: ["s3:ListBucket", "s3:GetObject"] },
      widens: true,
    });
  });

  test("when a principal is missing from a trust policy", () => {
    const trust: Statement[] = [
      { Effect: "Allow", Principal: { Service: "ecs.amazonaws.com" }, Action: "sts:AssumeRole" },
    ];
    expect(editOf({ ...assume, who: "ecs-tasks", trust })).toMatchObject({
      statement: { Principal: { Service: ["ecs.amazonaws.com", "ecs-tasks.amazonaws.com"] } },
      widens: false,
    });
    expect(editOf({ ...assume, trust })).toMatchObject({
      statement: { Principal: { Service: "ecs.amazonaws.com", AWS: ["arn:aws:iam::111122223333:user/ann"] } },
    });
  });

  test("but not of AWS's own policies, of numbers or addresses, or of negated conditions", () => {
    const guarded = (Condition: Statement["Condition"]): Statement => ({ ...allow("s3:*"), Condition });
    const context = { "aws:SourceIp": "8.8.8.8", "s3:max-keys": 5, "k:x": "a" };
    expect(editOf({ identity: [guarded({ IpAddress: { "aws:SourceIp": "10.0.0.0/8" } })], context })).toBeUndefined();
    expect(editOf({ identity: [guarded({ NumericEquals: { "s3:max-keys": "6" } })], context })).toBeUndefined();
    expect(editOf({ identity: [guarded({ StringNotEquals: { "k:x": "a" } })], context })).toBeUndefined();
    expect(editOf({ identity: [guarded({ Bool: { "aws:MultiFactorAuthPresent": "true" } })] })).toBeUndefined();
    const { policies, request } = readDecisionCase({ identity: [allow("s3:PutObject")], expect: "" });
    const managed = { type: "managed" as const, name: "AWSPolicy", arn: "arn:aws:iam::aws:policy/AWSPolicy" };
    const attached = policies.identity.map((policy) => ({ ...policy, source: managed }));
    const minimal = minimise(compile({ ...policies, identity: attached }), request);
    expect(minimal.kind === "changes" && minimal.changes[0]?.edit).toBeUndefined();
  });
});
