/**
 * The catalogue says that its causes of ecs.role-not-assumable are the check: one of them holds exactly when STS refuses. Here
 * that is tried on roles of every kind, made at random from a fixed seed.
 */
import { causeOf, ecsRoleNotAssumable, Failure } from "@understudy/catalogue";
import { describe, expect, it } from "vitest";
import { createIds } from "../../ids.js";
import { defaultSettings } from "../../settings.js";
import type { RoleRow } from "../iam/tables.js";
import { roles } from "../iam/tables.js";
import { sts } from "../sts/index.js";
import { ACCOUNT, gateForTest, seededBytes } from "../testing/gate-for-test.js";
import type { Act } from "./act.js";
import { assumeTaskRole, assumeView } from "./assume.js";
import { trust } from "./testing/ecs-gate-for-test.js";

const REGION = "us-east-1";
const TASK_ID = "0123456789abcdef".repeat(2);
const TASK_ARN = `arn:aws:ecs:${REGION}:${ACCOUNT}:task/demo/${TASK_ID}`;
const PROPAGATION = 10_000;

type Pick = <T>(from: readonly T[]) => T;

/** Picks from lists, the same way in every run. */
function picker(seed: number): Pick {
  const bytes = seededBytes(seed);
  return (from) => from[(bytes(1)[0] as number) % from.length] as (typeof from)[number];
}

const principals = [
  { Service: "ecs-tasks.amazonaws.com" },
  { Service: "ecs-tasks.amazonaws.com" },
  { Service: "ecs-tasks.amazonaws.com" },
  { Service: ["ec2.amazonaws.com", "ecs-tasks.amazonaws.com"] },
  { Service: "ecs.amazonaws.com" },
  { Service: "ec2.amazonaws.com" },
  { AWS: `arn:aws:iam::${ACCOUNT}:root` },
  { AWS: ACCOUNT },
  { AWS: "*" },
  { Federated: "cognito-identity.amazonaws.com" },
  "*",
];

const conditions = [
  undefined,
  undefined,
  undefined,
  { StringEquals: { "aws:SourceAccount": ACCOUNT } },
  { StringEquals: { "aws:SourceAccount": "111111111111" } },
  { StringNotEquals: { "aws:SourceAccount": "111111111111" } },
  { ArnLike: { "aws:SourceArn": `arn:aws:ecs:${REGION}:${ACCOUNT}:*` } },
  { ArnLike: { "aws:SourceArn": `arn:aws:ecs:eu-west-1:${ACCOUNT}:*` } },
  { ArnEquals: { "aws:SourceArn": `arn:aws:ecs:${REGION}:${ACCOUNT}:cluster/demo` } },
  {
    StringLike: { "aws:SourceArn": "arn:aws:ecs:*" },
    StringEquals: { "aws:SourceAccount": [ACCOUNT, "111111111111"] },
  },
  { StringEquals: { "sts:ExternalId": "secret" } },
  { StringEqualsIfExists: { "sts:ExternalId": "secret" } },
  { Null: { "aws:SourceArn": "true" } },
  { Bool: { "aws:SecureTransport": "true" } },
  { Bool: { "aws:SecureTransport": "false" } },
];

const actions = [
  "sts:AssumeRole",
  "sts:AssumeRole",
  "sts:*",
  ["sts:TagSession", "sts:AssumeRole"],
  "sts:TagSession",
  "sts:AssumeRoleWithWebIdentity",
];

function randomTrust(pick: Pick) {
  const statement = () => {
    const Condition = pick(conditions);
    return {
      Effect: pick(["Allow", "Allow", "Allow", "Deny"]),
      Principal: pick(principals),
      Action: pick(actions),
      ...(Condition && { Condition }),
    };
  };
  return { Version: "2012-10-17", Statement: Array.from({ length: pick([1, 1, 2, 3]) }, statement) };
}

interface Case {
  readonly roleArn: string;
  readonly role?: RoleRow;
  /** What the role trusted before. */
  readonly before?: string;
  readonly propagation: number;
  /** ms since the role was made or changed. */
  readonly age: number;
}

function randomCase(pick: Pick, now: number): Case {
  const account = pick([ACCOUNT, ACCOUNT, ACCOUNT, ACCOUNT, "111111111111"]);
  const path = pick(["/", "/", "/team/", "/aws-service-role/ecs.amazonaws.com/"]);
  const arn = `arn:aws:iam::${account}:role${path}task`;
  const propagation = pick([0, 0, PROPAGATION]);
  const row: RoleRow = {
    account,
    path,
    arn,
    createdAt: now,
    tags: [],
    inline: {},
    attached: [],
    roleName: "task",
    roleId: "AROAEXAMPLEEXAMPLE000",
    // Nobody can change what a service-linked role trusts.
    trust: JSON.stringify(path.startsWith("/aws-service-role/") ? trust("ecs.amazonaws.com") : randomTrust(pick)),
    maxSessionDuration: 3600,
  };
  // A role of another path is another role: its ARN differs.
  const roleArn = pick([arn, arn, arn, arn, `arn:aws:iam::${account}:role/other/task`]);
  const before = path === "/" && pick([true, false]) ? JSON.stringify(randomTrust(pick)) : undefined;
  const age = pick([0, 9_999, 10_000, 3_600_000]);
  return { roleArn, role: pick([true, true, true, true, false]) ? row : undefined, before, propagation, age };
}

const CONTEXT = { "aws:SourceArn": TASK_ARN, "aws:SourceAccount": ACCOUNT };

interface Outcome {
  readonly refused: boolean;
  readonly cause?: string;
  /** The first cause that holds, whether or not the role was refused. */
  readonly holds?: string;
}

/** What STS and ECS's launch say, and what the catalogue says. */
function launch({ roleArn, role, before, propagation, age }: Case): Outcome {
  const settings = { ...defaultSettings, iamPropagation: propagation };
  const { store, gate, now, advance } = gateForTest([sts], { settings });
  if (role && before !== undefined) {
    store.put(roles, { ...role, trust: before });
    advance(PROPAGATION);
  }
  if (role) store.put(roles, role);
  advance(age);
  const act: Act = {
    store,
    propagated: gate.propagated,
    ids: createIds(seededBytes(1)),
    now: now(),
    settings,
    account: ACCOUNT,
    region: REGION,
    call: (caller, service, operation, input) => gate.call({ caller, service, operation, input, region: REGION }),
  };
  const asked = { roleArn, service: "ecs-tasks.amazonaws.com", context: CONTEXT, sessionName: TASK_ID, seconds: 3600 };
  const holds = causeOf(ecsRoleNotAssumable, { roleArn }, assumeView(act, asked, "task"))?.id;
  try {
    assumeTaskRole(act, { arn: roleArn, use: "task" }, { arn: TASK_ARN, taskId: TASK_ID });
    return { refused: false, holds };
  } catch (error) {
    if (error instanceof Failure) return { refused: true, cause: error.cause?.id, holds };
    throw error;
  }
}

describe("the causes of ecs.role-not-assumable", () => {
  it("hold exactly when the role cannot be assumed", () => {
    const now = gateForTest([sts]).now();
    const pick = picker(20_260_101);
    const met = new Map<string, number>();
    for (let i = 0; i < 3000; i += 1) {
      const one = randomCase(pick, now);
      const { refused, cause, holds: expected } = launch(one);
      expect({ one, refused, cause }).toEqual({ one, refused: expected !== undefined, cause: expected });
      met.set(expected ?? "assumed", (met.get(expected ?? "assumed") ?? 0) + 1);
    }
    // The cases are of every kind: nothing holds for want of trying.
    expect([...met.keys()].sort()).toEqual([
      "assumed",
      "role-absent",
      "role-in-another-account",
      "role-too-new",
      "service-linked-role-given",
      "trust-condition-mismatch",
      "trust-denies",
      "trust-lacks-principal",
      "trust-too-new",
    ]);
  });
});
