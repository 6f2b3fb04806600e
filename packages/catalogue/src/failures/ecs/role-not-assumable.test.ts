import { compile, decide, type PolicyDocument, type Statement } from "@understudy/iam";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fix } from "../../fixes/fix.js";
import type { AssumeView } from "../../views/assume-view.js";
import { told } from "../testing/told.js";
import { ecsInfrastructureRoleNotAssumable } from "./infrastructure-role-not-assumable.js";
import { ecsRoleNotAssumable } from "./role-not-assumable.js";

const account = "123456789012";
const roleArn = `arn:aws:iam::${account}:role/app/ecsTaskRole`;
const taskArn = `arn:aws:ecs:us-east-1:${account}:task/web/0123456789abcdef0123456789abcdef`;
const tasks = "ecs-tasks.amazonaws.com";

const allow = (principal: string, more: Partial<Statement> = {}): Statement => ({
  Effect: "Allow",
  Principal: { Service: principal },
  Action: "sts:AssumeRole",
  ...more,
});
const trusting = (...statements: readonly Statement[]): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: statements,
});

function view(trust: PolicyDocument | undefined, more: Partial<AssumeView> = {}): AssumeView {
  return {
    roleArn,
    use: "task",
    context: { "aws:SourceArn": taskArn, "aws:SourceAccount": account },
    now: 100_000,
    ...(trust && { role: { roleName: "ecsTaskRole", trust, createdAt: 0, account } }),
    ...more,
  };
}

const causeIn = (given: AssumeView) => told(ecsRoleNotAssumable, { roleArn: given.roleArn }, given);

describe("a role that ECS cannot assume", () => {
  it("holds no cause when the trust policy lets ECS in", () => {
    expect(causeIn(view(trusting(allow(tasks))))).toBeUndefined();
    expect(causeIn(view(trusting(allow("ec2.amazonaws.com"), allow(tasks))))).toBeUndefined();
    const hardened = allow(tasks, {
      Condition: {
        ArnLike: { "aws:SourceArn": `arn:aws:ecs:us-east-1:${account}:*` },
        StringEquals: { "aws:SourceAccount": account },
      },
    });
    expect(causeIn(view(trusting(hardened)))).toBeUndefined();
  });

  it("is absent: create it, under its path, with the trust and the policies of its kind", () => {
    expect(causeIn(view(undefined, { use: "task-execution" }))).toEqual({
      id: "role-absent",
      evidence: { roleName: "ecsTaskRole", kind: "task execution role" },
      fixes: [
        {
          do: "create-role",
          roleName: "ecsTaskRole",
          path: "/app/",
          trust: trusting(allow(tasks)),
          managedPolicies: ["arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"],
        },
      ],
    });
  });

  it("is too new: wait as long as the change still takes to spread", () => {
    const role = { roleName: "ecsTaskRole", trust: trusting(allow(tasks)), createdAt: 0, account };
    const young = view(undefined, { now: 3_500, role: { ...role, seenIn: 7 } });
    expect(causeIn(young)).toEqual({
      id: "role-too-new",
      evidence: { age: "3", wait: "7" },
      fixes: [{ do: "wait", seconds: 7 }],
    });
    expect(causeIn({ ...young, role })).toBeUndefined();
  });

  it("was mended a moment ago: wait until the trust policy is seen", () => {
    const role = { roleName: "ecsTaskRole", trust: trusting(), createdAt: 0, account };
    const coming = { trust: trusting(allow(tasks)), seenIn: 4 };
    expect(causeIn(view(undefined, { role: { ...role, coming } }))).toEqual({
      id: "trust-too-new",
      evidence: { principal: tasks, wait: "4" },
      fixes: [{ do: "wait", seconds: 4 }],
    });
    const stillWrong = { ...coming, trust: trusting(allow("ec2.amazonaws.com")) };
    expect(causeIn(view(undefined, { role: { ...role, coming: stillWrong } }))?.id).toBe("trust-lacks-principal");
  });

  it("belongs to another account", () => {
    const foreign = view(trusting(allow(tasks)), { context: { "aws:SourceAccount": "999999999999" } });
    expect(causeIn(foreign)).toEqual({
      id: "role-in-another-account",
      evidence: { roleAccount: account, account: "999999999999" },
      fixes: [{ do: "change-request", what: "taskRoleArn" }],
    });
  });

  it("is a service-linked role", () => {
    const given = view(trusting(allow("ecs.amazonaws.com")), {
      roleArn: `arn:aws:iam::${account}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
      use: "task-execution",
    });
    expect(causeIn(given)).toEqual({
      id: "service-linked-role-given",
      evidence: { owner: "ecs.amazonaws.com", kind: "task execution role" },
      fixes: [
        { do: "change-request", what: "executionRoleArn", to: `arn:aws:iam::${account}:role/ecsTaskExecutionRole` },
      ],
    });
  });

  it("is denied by its trust policy", () => {
    const deny = allow("*", { Effect: "Deny", Principal: "*", Sid: "Nobody" });
    const known = causeIn(view(trusting(allow(tasks), deny)));
    expect(known).toMatchObject({
      id: "trust-denies",
      evidence: { principal: tasks, statement: JSON.stringify(deny) },
    });
    expect(known?.fixes).toEqual([{ do: "change-deny", where: "trust policy of role ecsTaskRole", statement: deny }]);
  });

  it("trusts a look-alike: the fix keeps what is trusted today and adds what is needed", () => {
    const today = trusting(allow("ecs.amazonaws.com"), allow("ec2.amazonaws.com"));
    expect(causeIn(view(today))).toEqual({
      id: "trust-lacks-principal",
      evidence: {
        kind: "task role",
        principal: tasks,
        trusted: "ecs.amazonaws.com, ec2.amazonaws.com",
        lookAlike: "ecs.amazonaws.com",
      },
      fixes: [
        {
          do: "set-trust",
          roleName: "ecsTaskRole",
          trust: trusting(allow("ecs.amazonaws.com"), allow("ec2.amazonaws.com"), allow(tasks)),
          added: allow(tasks),
        },
      ],
    });
  });

  it("trusts nobody, or one statement that is no list", () => {
    expect(causeIn(view(trusting()))?.evidence).toMatchObject({ trusted: "nobody" });
    const single = { Version: "2012-10-17", Statement: allow("lambda.amazonaws.com") } as const;
    const [fix] = causeIn(view(single))?.fixes ?? [];
    expect(fix).toMatchObject({ trust: trusting(allow("lambda.amazonaws.com"), allow(tasks)) });
  });

  it("trusts the service under a condition that AWS does not meet: one cluster in aws:SourceArn", () => {
    const wanted = `arn:aws:ecs:us-east-1:${account}:cluster/web`;
    const condition = { ArnLike: { "aws:SourceArn": wanted }, StringEquals: { "aws:SourceAccount": account } };
    const known = causeIn(view(trusting(allow(tasks, { Condition: condition }))));
    expect(known).toMatchObject({
      id: "trust-condition-mismatch",
      evidence: { operator: "ArnLike", key: "aws:SourceArn", wanted, sent: taskArn, principal: tasks },
    });
    const right = allow(tasks, {
      Condition: {
        StringEquals: { "aws:SourceAccount": account },
        ArnLike: { "aws:SourceArn": `arn:aws:ecs:us-east-1:${account}:*` },
      },
    });
    expect(known?.fixes).toEqual([{ do: "set-trust", roleName: "ecsTaskRole", trust: trusting(right), added: right }]);
  });

  it("wants a key that AWS does not send: the condition goes", () => {
    const condition = { StringEquals: { "sts:ExternalId": "x" } };
    const known = causeIn(view(trusting(allow(tasks, { Condition: condition }))));
    expect(known).toMatchObject({ evidence: { key: "sts:ExternalId", wanted: "x", sent: "nothing" } });
    expect(known?.fixes[0]).toMatchObject({ added: allow(tasks) });
  });

  it("wants two things that are both wrong: both are made right", () => {
    const condition = {
      StringEquals: { "aws:SourceAccount": ["111111111111", "222222222222"] },
      ArnLike: { "aws:SourceArn": "arn:aws:ecs:eu-west-1:111111111111:*" },
    };
    const known = causeIn(view(trusting(allow(tasks, { Condition: condition }))));
    expect(known).toMatchObject({ evidence: { wanted: "111111111111 or 222222222222", sent: account } });
    expect(known?.fixes[0]).toMatchObject({
      added: {
        Condition: {
          StringEquals: { "aws:SourceAccount": account },
          ArnLike: { "aws:SourceArn": `arn:aws:ecs:us-east-1:${account}:*` },
        },
      },
    });
  });

  it("has the same causes as infrastructure role, with that role's principal", () => {
    const given = view(trusting(allow(tasks)), { use: "infrastructure" });
    const known = told(ecsInfrastructureRoleNotAssumable, { roleArn }, given);
    expect(known).toMatchObject({ id: "trust-lacks-principal", evidence: { principal: "ecs.amazonaws.com" } });
  });

  it("holds a cause exactly when the engine refuses, and the trust it proposes lets the service in", () => {
    const principals = fc.constantFrom(tasks, "ecs.amazonaws.com", "lambda.amazonaws.com");
    const conditions = fc.constantFrom(
      undefined,
      { StringEquals: { "aws:SourceAccount": account } },
      { StringEquals: { "aws:SourceAccount": "999999999999" } },
      { ArnLike: { "aws:SourceArn": `arn:aws:ecs:*:${account}:*` } },
      { ArnEquals: { "aws:SourceArn": "arn:aws:ecs:us-east-1:1:cluster/x" }, Bool: { "aws:SecureTransport": "true" } },
    );
    const statement = fc
      .record({ principal: principals, Condition: conditions })
      .map(({ principal, Condition }) => allow(principal, Condition ? { Condition } : {}));
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), (statements) => {
        const given = view(trusting(...statements));
        const known = causeIn(given);
        expect(known === undefined).toBe(outcome(given, trusting(...statements)) === "allow");
        for (const fix of known?.fixes ?? []) expect(outcome(given, trustOf(fix))).toBe("allow");
      }),
    );
  });
});

const trustOf = (fix: Fix): PolicyDocument => (fix.do === "set-trust" ? fix.trust : trusting());

function outcome(given: AssumeView, document: PolicyDocument): string {
  return decide(compile({ principal: { kind: "service", service: tasks }, identity: [] }), {
    action: "sts:AssumeRole",
    resource: given.roleArn,
    context: given.context,
    resourcePolicy: { document, source: { type: "trust", name: "ecsTaskRole" } },
    resourcePolicyMustAllow: true,
  }).outcome;
}
