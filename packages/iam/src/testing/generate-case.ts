/** Random policies and requests over a small vocabulary, so that patterns often meet their texts. */
import type {
  AttachedPolicy,
  AuthorizationRequest,
  ConditionBlock,
  PolicyDocument,
  PolicySource,
  Principal,
  PrincipalElement,
  PrincipalPolicies,
  RequestContext,
  Statement,
} from "../types.js";
import { UNKNOWN } from "../types.js";
import type { Random } from "./random.js";

export interface Case {
  readonly policies: PrincipalPolicies;
  readonly request: AuthorizationRequest;
}

const HOME = "111122223333";
const AWAY = "444455556666";
export const PRINCIPALS: readonly Principal[] = [
  { kind: "root", arn: `arn:aws:iam::${HOME}:root`, account: HOME },
  { kind: "user", arn: `arn:aws:iam::${HOME}:user/ann`, account: HOME, id: "AIDAANN", name: "ann" },
  { kind: "user", arn: `arn:aws:iam::${AWAY}:user/dev/Bob`, account: AWAY, id: "AIDABOB", name: "Bob" },
  session(HOME, "app/deployer", "ci", "AROADEP"),
  session(AWAY, "visitor", "s1", "AROAVIS"),
  {
    ...session(HOME, "aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS", "ecs", "AROASLR"),
    serviceLinked: true,
  },
  {
    kind: "federated-user",
    arn: `arn:aws:sts::${HOME}:federated-user/fed`,
    account: HOME,
    id: `${HOME}:fed`,
    name: "fed",
  },
  { kind: "service", service: "ecs-tasks.amazonaws.com" },
  { kind: "web-identity", provider: `arn:aws:iam::${HOME}:oidc-provider/ci.example.com`, subject: "repo:x" },
  { kind: "anonymous" },
];

function session(account: string, path: string, name: string, roleId: string) {
  const role = path.slice(path.lastIndexOf("/") + 1);
  const arn = `arn:aws:sts::${account}:assumed-role/${role}/${name}`;
  return {
    kind: "role-session" as const,
    arn,
    account,
    roleArn: `arn:aws:iam::${account}:role/${path}`,
    roleId,
    sessionName: name,
  };
}

const ACTIONS = [
  "s3:GetObject",
  "s3:PutObject",
  "ecs:RunTask",
  "ecs:StopTask",
  "iam:PassRole",
  "sts:AssumeRole",
  "ECS:runtask",
];
const ACTION_PATTERNS = [
  "*",
  "s3:*",
  "s3:Get*",
  "S3:getobject",
  "ecs:*Task",
  "ecs:RunTask",
  "iam:PassRole",
  "sts:*",
  "*:*e*",
  "e?s:R*",
  "sts:AssumeRole",
];
const RESOURCES = [
  "arn:aws:s3:::data/ann/x.txt",
  "arn:aws:s3:::data/Bob/x.txt",
  "arn:aws:s3:::data/*",
  `arn:aws:ecs:us-east-1:${HOME}:task/main/1`,
  `arn:aws:iam::${HOME}:role/app/deployer`,
  `arn:aws:iam::${AWAY}:role/visitor`,
  `arn:aws:sqs:us-east-1:${HOME}:ann-q`,
  "*",
];
const RESOURCE_PATTERNS = [
  "*",
  "*",
  "*",
  "arn:aws:s3:::data/*",
  "arn:aws:s3:::data/${aws:username}/*",
  "arn:aws:s3:::data/${aws:PrincipalTag/team, 'ann'}/?.txt",
  "arn:aws:s3:::data/${*}",
  "arn:aws:s3:*t*a*/x.txt",
  `arn:aws:ecs:*:${HOME}:task/*`,
  `arn:aws:ecs:us-east-1:\${aws:PrincipalAccount}:task/ma?n/*`,
  "arn:aws:iam::*:role/*",
  `arn:aws:iam::${HOME}:role/app/deployer`,
  `arn:aws:iam::${AWAY}:role/visitor`,
  `arn:aws:sqs:*:${HOME}:\${aws:username}-*`,
  "arn:aws:s3:::data/${tags}/x.txt",
  "arn:aws:s3:::${missing}",
  "${",
];
const KEYS: Readonly<Record<string, readonly unknown[]>> = {
  "aws:PrincipalTag/team": ["ann", "blue", "Blue", "", "a*"],
  "aws:SourceIp": ["10.1.2.3", "192.168.0.1", "2001:db8::1", "cloudformation.amazonaws.com"],
  "aws:CurrentTime": ["2026-07-01T00:00:00Z", "2026-01-01T00:00:00.5Z", 1782864000, "1782864000", "junk"],
  "aws:SourceArn": [`arn:aws:ecs:us-east-1:${HOME}:service/main/web`, `arn:aws:sns:us-east-1:${AWAY}:t:x`, "no arn"],
  "s3:max-keys": ["10", 10, "9.5", "12abc", -1],
  "aws:SecureTransport": [true, "false", "True", "maybe"],
  "iam:PassedToService": ["ecs-tasks.amazonaws.com", "lambda.amazonaws.com"],
  tags: [["ann", "blue"], ["blue"], [], [""], ["x", "y", "z"], "ann"],
  blob: ["QUI=", "QUI", "QUJD", "!"],
};
const VALUES: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  String: [
    "ann",
    "blue",
    "BLUE",
    "a*",
    "*",
    "b?ue",
    "",
    "${aws:username}",
    "${aws:PrincipalTag/team}",
    "${tags, 'ann'}",
    "${nope, 'blue'}",
    "x${missing}",
    "${*}",
    "ecs-tasks.amazonaws.com",
    "ecs*",
    "10",
    true,
    "${aws:SourceIp}",
  ],
  Numeric: ["10", 10, "9.5", "x", "-1", 0],
  Date: ["2026-07-01T00:00:00Z", "1782864000", "2026-07-01", "2026", "2026-06-30T23:00:00-01:00", 1782864000, "bad"],
  Bool: ["true", "false", true, "TRUE", "yes"],
  Binary: ["QUI=", "QUJD", "?"],
  Ip: ["10.0.0.0/8", "10.1.2.3", "0.0.0.0/0", "2001:db8::/32", "::/0", "10.0.0.0/33", "nonsense"],
  Arn: [
    "arn:aws:ecs:*:*:*",
    `arn:aws:ecs:us-east-1:${HOME}:service/*`,
    "arn:aws:ecs:*",
    "*",
    "arn:aws:ecs:*:${aws:PrincipalAccount}:*",
    "${aws:SourceArn}",
    `arn:aws:*:${HOME}:service/main/web`,
    "arn:aws:sns:us-east-1:*:t:x",
    "arn:aws:ecs:us-east-1:${aws:PrincipalTag/team}:*",
  ],
  Null: ["true", "false", true],
};
const OPERATORS: readonly (readonly [string, string])[] = [
  ...[
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
  ].map((o) => [o, "String"] as const),
  ...["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"].flatMap((o) => [
    [`Numeric${o}`, "Numeric"] as const,
    [`Date${o}`, "Date"] as const,
  ]),
  ["Bool", "Bool"],
  ["BinaryEquals", "Binary"],
  ["IpAddress", "Ip"],
  ["NotIpAddress", "Ip"],
  ["Null", "Null"],
  ...["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"].map((o) => [o, "Arn"] as const),
  ["StringSomething", "String"],
];
const FITTING: Readonly<Record<string, readonly string[]>> = {
  Numeric: ["s3:max-keys"],
  Date: ["aws:CurrentTime"],
  Bool: ["aws:SecureTransport"],
  Binary: ["blob"],
  Ip: ["aws:SourceIp"],
  Arn: ["aws:SourceArn"],
  String: ["aws:PrincipalTag/team", "tags", "iam:PassedToService", "aws:username"],
  Null: Object.keys(KEYS),
};
const PRINCIPAL_ELEMENTS: readonly PrincipalElement[] = [
  "*",
  "*",
  { AWS: "*" },
  { AWS: HOME },
  { AWS: `arn:aws:iam::${HOME}:root` },
  { AWS: [AWAY, `arn:aws:iam::${HOME}:root`] },
  { AWS: `arn:aws:iam::${HOME}:user/ann` },
  { AWS: "AIDABOB" },
  { AWS: `arn:aws:iam::${HOME}:role/app/deployer` },
  { AWS: ["AROAVIS", "AROASLR"] },
  { AWS: `arn:aws:sts::${HOME}:assumed-role/deployer/ci` },
  { AWS: `arn:aws:iam::${HOME}:role/*` },
  {
    AWS: [
      `arn:aws:iam::${HOME}:root`,
      `arn:aws:iam::${HOME}:role/app/deployer`,
      `arn:aws:sts::${HOME}:assumed-role/deployer/ci`,
    ],
  },
  { AWS: [HOME, `arn:aws:iam::${HOME}:user/ann`] },
  { AWS: `arn:aws:sts::${HOME}:federated-user/fed` },
  { Service: "ecs-tasks.amazonaws.com" },
  { Service: ["ecs.amazonaws.com", "lambda.amazonaws.com"], AWS: HOME },
  { Federated: `arn:aws:iam::${HOME}:oidc-provider/ci.example.com` },
  { CanonicalUser: "79a5" },
];

export const OPERATOR_NAMES = OPERATORS.map(([name]) => name);

function condition(random: Random): ConditionBlock {
  const block: Record<string, Record<string, string | number | boolean | (string | number | boolean)[]>> = {};
  for (let i = random.chance(0.3) ? 2 : 1; i > 0; i--) {
    const [operator, family] = random.pick(OPERATORS);
    const prefix = operator !== "Null" && random.chance(0.2) ? random.pick(["ForAnyValue:", "ForAllValues:"]) : "";
    const name = prefix + operator + (random.chance(0.2) ? "IfExists" : "");
    const key = random.chance(0.85) ? random.pick(FITTING[family]!) : random.pick(Object.keys(KEYS));
    block[random.chance(0.05) ? name.toUpperCase() : name] = {
      [random.chance(0.1) ? key.toUpperCase() : key]: random.oneOrMany(VALUES[family]!, 3),
    };
  }
  return block;
}

function statement(random: Random, resourceSide: boolean, allowBias: number): Statement {
  const made: Record<string, unknown> = { Effect: random.chance(allowBias) ? "Allow" : "Deny" };
  made[random.chance(0.06) ? "NotAction" : "Action"] = random.oneOrMany(ACTION_PATTERNS, 4);
  const resources = random.oneOrMany(RESOURCE_PATTERNS, 4);
  if (!resourceSide || random.chance(0.7)) made[random.chance(0.08) ? "NotResource" : "Resource"] = resources;
  if (random.chance(made.Effect === "Deny" ? 0.7 : 0.45)) made.Condition = condition(random);
  if (resourceSide && random.chance(0.95)) {
    made[random.chance(0.1) ? "NotPrincipal" : "Principal"] = random.pick(PRINCIPAL_ELEMENTS);
  }
  return made as unknown as Statement;
}

function policy(random: Random, type: PolicySource["type"], size: number, allowBias = 0.76): AttachedPolicy {
  const resourceSide = type === "resource" || type === "trust" || type === "rcp" || type === "vpc-endpoint";
  const statements = Array.from({ length: 1 + random.below(size) }, () => statement(random, resourceSide, allowBias));
  const document: PolicyDocument = {
    ...(random.chance(0.9) ? { Version: random.chance(0.95) ? ("2012-10-17" as const) : ("2008-10-17" as const) } : {}),
    Statement: statements.length === 1 && random.chance(0.5) ? statements[0]! : statements,
  };
  return { document, source: { type, name: `${type}-${random.below(1000)}` } };
}

/** Organisation policies mostly allow everything, as in life; else hardly any request would get past them. */
function level(random: Random, type: "scp" | "rcp"): AttachedPolicy[] {
  const all: Statement = {
    Effect: "Allow",
    Action: "*",
    Resource: "*",
    ...(type === "rcp" ? { Principal: "*" as const } : {}),
  };
  const full = { document: { Version: "2012-10-17" as const, Statement: [all] }, source: { type, name: "Full" } };
  return random.chance(0.85)
    ? [full, ...(random.chance(0.3) ? [policy(random, type, 2, 0.5)] : [])]
    : [policy(random, type, 3)];
}

function context(random: Random): RequestContext {
  const made: Record<string, unknown> = {};
  const unknowns = random.chance(0.4) ? 0.8 : 0;
  for (const key of Object.keys(KEYS)) {
    const value = random.chance(unknowns) ? UNKNOWN : random.pick(KEYS[key]!);
    if (random.chance(0.65)) made[random.chance(0.1) ? key.toLowerCase() : key] = value;
  }
  return made as RequestContext;
}

/** A policy that allows everything, as administrators have: what else denies or limits is then decisive. */
const FULL_ACCESS: AttachedPolicy = {
  document: { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*" } },
  source: { type: "managed", name: "AdministratorAccess", arn: "arn:aws:iam::aws:policy/AdministratorAccess" },
};

function identityOf(random: Random): AttachedPolicy[] {
  const policies = Array.from({ length: random.below(4) }, () =>
    policy(random, random.chance(0.2) ? "group" : "inline", 4),
  );
  return random.chance(0.45) ? [FULL_ACCESS, ...policies] : policies;
}

export function generateCase(random: Random): Case {
  const principal = random.pick(PRINCIPALS);
  const many = <T>(chance: number, make: () => T): T | undefined => (random.chance(chance) ? make() : undefined);
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const trust = random.chance(0.25);
  const resourceAccount = random.chance(0.7) ? undefined : random.pick([HOME, AWAY]);
  const decisive = trust || !("account" in principal) || (resourceAccount ?? principal.account) !== principal.account;
  return {
    policies: {
      principal,
      identity: identityOf(random),
      boundary: many(0.25, () => (random.chance(0.3) ? FULL_ACCESS : policy(random, "boundary", 4, 0.92))),
      session: many(0.3, () => times(random.below(3), () => policy(random, "session", 3, 0.92))),
      scps: many(0.3, () => times(1 + random.below(2), () => level(random, "scp"))),
    },
    request: {
      action: trust && random.chance(0.7) ? "sts:AssumeRole" : random.pick(ACTIONS),
      resource: random.pick(RESOURCES),
      resourceAccount,
      context: context(random),
      resourcePolicy: many(decisive ? 0.9 : 0.3, () => policy(random, trust ? "trust" : "resource", 4)),
      resourcePolicyMustAllow: trust || random.chance(0.05) ? true : undefined,
      rcps: many(0.2, () => times(1 + random.below(2), () => level(random, "rcp"))),
      vpcEndpointPolicy: many(0.1, () => policy(random, "vpc-endpoint", 3, 0.9)),
    },
  };
}
