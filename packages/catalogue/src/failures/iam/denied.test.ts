import {
  type AuthorizationRequest,
  compile,
  decide,
  type PolicyDocument,
  type PrincipalPolicies,
  type Statement,
} from "@understudy/iam";
import { describe, expect, it } from "vitest";
import type { DenialView } from "../../views/denial-view.js";
import { told } from "../testing/told.js";
import { denialMode } from "./denial-mode.js";

const account = "123456789012";
const principal = {
  kind: "role-session",
  arn: `arn:aws:sts::${account}:assumed-role/deploy/ci`,
  account,
  roleArn: `arn:aws:iam::${account}:role/team/deploy`,
  roleId: "AROAEXAMPLE",
  sessionName: "ci",
} as const;
const roleArn = `arn:aws:iam::${account}:role/ecsTaskExecutionRole`;
const passRole: AuthorizationRequest = {
  action: "iam:PassRole",
  resource: roleArn,
  context: { "iam:PassedToService": "ecs-tasks.amazonaws.com" },
};
const runTask: AuthorizationRequest = {
  action: "ecs:RunTask",
  resource: `arn:aws:ecs:us-east-1:${account}:task-definition/web:2`,
  context: {},
};

const document = (...statements: readonly Statement[]): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: statements,
});
const attached = (name: string, ...statements: readonly Statement[]) =>
  ({
    document: document(...statements),
    source: { type: "managed", name, arn: `arn:aws:iam::${account}:policy/${name}` },
  }) as const;
const inline = (name: string, ...statements: readonly Statement[]) =>
  ({ document: document(...statements), source: { type: "inline", name } }) as const;

function view(request: AuthorizationRequest, policies: Partial<PrincipalPolicies> = {}): DenialView {
  return { request, policies: { principal, identity: [], ...policies } };
}

/** The mode that AWS's sentence belongs to, its text, and the cause. */
function denied(given: DenialView) {
  const decision = decide(compile(given.policies), given.request);
  expect(decision.outcome).toBe("deny");
  const { mode, values } = denialMode(given.policies.principal, given.request, decision);
  const text = mode.template.format(values);
  expect(mode.template.parse(text)).toEqual(values);
  return { id: mode.id, text, cause: told(mode, values, given) };
}

describe("a denial because nothing allows", () => {
  it("names the role to mend, not the session, and allows passing it to the one service", () => {
    const { id, text, cause } = denied(view(passRole));
    expect(id).toBe("iam.denied-implicit");
    expect(text).toBe(
      `User: ${principal.arn} is not authorized to perform: iam:PassRole on resource: ${roleArn} because no identity-based policy allows the iam:PassRole action`,
    );
    expect(cause).toEqual({
      id: "nothing-allows",
      evidence: { action: "iam:PassRole", asked: roleArn, policies: "none" },
      fixes: [
        {
          do: "allow",
          to: { kind: "role", name: "deploy", account },
          policyName: "AllowIamPassRole",
          statements: [
            {
              Effect: "Allow",
              Action: "iam:PassRole",
              Resource: roleArn,
              Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
            },
          ],
        },
      ],
    });
  });

  it("shows the condition that lists another service beside what the request has", () => {
    const statement: Statement = {
      Sid: "Pass",
      Effect: "Allow",
      Action: "iam:PassRole",
      Resource: "*",
      Condition: { StringEquals: { "iam:PassedToService": ["ecs.amazonaws.com", "ec2.amazonaws.com"] } },
    };
    const { cause } = denied(view(passRole, { identity: [attached("pass", statement)] }));
    expect(cause).toMatchObject({
      id: "condition-mismatch",
      evidence: {
        sid: "Pass",
        policy: `arn:aws:iam::${account}:policy/pass`,
        operator: "StringEquals",
        key: "iam:PassedToService",
        wanted: "ecs.amazonaws.com or ec2.amazonaws.com",
        sent: "ecs-tasks.amazonaws.com",
      },
    });
    expect(cause?.fixes[0]).toMatchObject({ do: "allow" });
  });

  it("shows the other resource that is listed", () => {
    const statement: Statement = {
      Effect: "Allow",
      Action: "iam:PassRole",
      Resource: `arn:aws:iam::${account}:role/other`,
    };
    const { cause } = denied(view(passRole, { identity: [inline("pass", statement)] }));
    expect(cause).toMatchObject({
      id: "another-resource",
      evidence: {
        sid: "#1",
        listed: `arn:aws:iam::${account}:role/other`,
        asked: roleArn,
        policy: "inline policy pass",
      },
    });
  });

  it("notices a policy for another revision and proposes the family", () => {
    const listed = `arn:aws:ecs:us-east-1:${account}:task-definition/web:1`;
    const statement: Statement = { Effect: "Allow", Action: ["ecs:RunTask", "ecs:StopTask"], Resource: [listed] };
    const { cause } = denied(view(runTask, { identity: [inline("run", statement)] }));
    expect(cause).toMatchObject({ id: "another-revision", evidence: { asked: runTask.resource, listed } });
    expect(cause?.fixes).toMatchObject([
      {
        do: "allow",
        statements: [
          {
            Effect: "Allow",
            Action: "ecs:RunTask",
            Resource: `arn:aws:ecs:us-east-1:${account}:task-definition/web:*`,
          },
        ],
      },
    ]);
  });

  it("leads to the permissions boundary when the identity allows", () => {
    const all: Statement = { Effect: "Allow", Action: "*", Resource: "*" };
    const limits = attached("limits", { Effect: "Allow", Action: "s3:*", Resource: "*" });
    const { text, cause } = denied(view(runTask, { identity: [inline("all", all)], boundary: limits }));
    expect(text).toMatch(/because no permissions boundary allows the ecs:RunTask action$/);
    expect(cause).toMatchObject({
      id: "boundary-silent",
      evidence: { boundary: `arn:aws:iam::${account}:policy/limits` },
      fixes: [
        {
          do: "change-deny",
          where: `permissions boundary arn:aws:iam::${account}:policy/limits`,
          arn: `arn:aws:iam::${account}:policy/limits`,
          statement: { Effect: "Allow", Action: "ecs:RunTask" },
        },
      ],
    });
  });

  it("leads to the session policy", () => {
    const all: Statement = { Effect: "Allow", Action: "*", Resource: "*" };
    const given = view(runTask, {
      identity: [inline("all", all)],
      session: [inline("session", { ...all, Action: "s3:*" })],
    });
    const { text, cause } = denied(given);
    expect(text).toMatch(/because no session policy allows/);
    expect(cause).toMatchObject({ id: "session-policy-silent", evidence: { session: "session" } });
  });

  it("leads to the organization", () => {
    const all: Statement = { Effect: "Allow", Action: "*", Resource: "*" };
    const given = view(runTask, {
      identity: [inline("all", all)],
      scps: [[{ ...attached("FullAWSAccess", all), source: { type: "scp", name: "FullAWSAccess" } }], []],
    });
    const { text, cause } = denied(given);
    expect(text).toMatch(/because no service control policy allows/);
    expect(cause).toMatchObject({
      id: "service-control-policy-silent",
      fixes: [{ do: "change-deny", where: "service control policy" }],
    });
  });

  it("has nothing to give to root", () => {
    const root = { kind: "root", arn: `arn:aws:iam::${account}:root`, account } as const;
    const given: DenialView = {
      policies: { principal: root, identity: [], scps: [[]] },
      request: runTask,
    };
    expect(denied(given).cause?.fixes.filter((fix) => fix.do === "allow")).toEqual([]);
  });
});

describe("a denial because a statement denies", () => {
  const deny: Statement = { Sid: "NoTasks", Effect: "Deny", Action: "ecs:RunTask", Resource: "*" };

  it("names the managed policy by its ARN, in the sentence and in the fix", () => {
    const { id, text, cause } = denied(view(runTask, { identity: [attached("guard", deny)] }));
    expect(id).toBe("iam.denied-explicit-with-arn");
    expect(text).toMatch(/with an explicit deny in an identity-based policy: arn:aws:iam::123456789012:policy\/guard$/);
    expect(cause).toMatchObject({ id: "deny-statement", evidence: { sid: "NoTasks" } });
    expect(cause?.fixes).toEqual([
      {
        do: "change-deny",
        where: `arn:aws:iam::${account}:policy/guard`,
        arn: `arn:aws:iam::${account}:policy/guard`,
        statement: deny,
      },
    ]);
  });

  it("has no ARN to name for an inline policy", () => {
    const { id, text } = denied(view(runTask, { identity: [inline("guard", deny)] }));
    expect(id).toBe("iam.denied-explicit");
    expect(text).toMatch(/with an explicit deny in an identity-based policy$/);
  });

  it("uses the article that the kind of policy wants", () => {
    const all: Statement = { Effect: "Allow", Action: "*", Resource: "*" };
    const given = view(runTask, { identity: [inline("all", all)], boundary: inline("limits", all, deny) });
    expect(denied(given).text).toMatch(/with an explicit deny in a permissions boundary$/);
  });

  it("says so when the Deny hangs on a condition", () => {
    const unless: Statement = { ...deny, Condition: { BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } } };
    const { cause } = denied(view(runTask, { identity: [inline("mfa", unless)] }));
    expect(cause).toMatchObject({
      id: "conditional-deny",
      evidence: { condition: '{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}' },
    });
  });
});

describe("a denial although the policies, as they stand, allow", () => {
  const allow: Statement = { Effect: "Allow", Action: "ecs:RunTask", Resource: "*" };
  const deny: Statement = { ...allow, Effect: "Deny" };
  const coming = { policies: { principal, identity: [inline("all", allow)] }, seenIn: 6 };

  it.each([
    ["the Allow is new", []],
    ["the Deny is gone", [inline("guard", allow, deny)]],
  ])("because %s: wait until that is seen", (_what, identity) => {
    expect(denied({ ...view(runTask, { identity }), coming }).cause).toEqual({
      id: "policy-too-new",
      evidence: { asked: "ecs:RunTask", wait: "6" },
      fixes: [{ do: "wait", seconds: 6 }],
    });
  });

  it("is another cause when they would not allow either", () => {
    expect(denied({ ...view(passRole), coming }).cause?.id).toBe("nothing-allows");
  });
});
