import { seeded } from "./random.mjs";
import {
  ACCOUNT,
  actionPattern,
  actionsOf,
  CLAUSES,
  contextOf,
  patternOf,
  resourceOf,
  SERVICES,
  USER,
} from "./vocabulary.mjs";

const user = {
  kind: "user",
  arn: `arn:aws:iam::${ACCOUNT}:user/${USER}`,
  account: ACCOUNT,
  id: "AIDAEXAMPLE",
  name: USER,
};
const attach = (document, name, type = "managed") => ({
  document,
  source: { type, name, arn: `arn:aws:iam::${ACCOUNT}:policy/${name}` },
});

function statementOf(random, { conditions, variables, deny }) {
  const service = random.pick(SERVICES);
  const actions = [
    ...new Set(
      random.some(
        [...Array(8)].map(() => actionPattern(random, service)),
        1,
        5,
      ),
    ),
  ];
  const resources = [...new Set([...Array(1 + random.below(4))].map(() => patternOf(random, service, variables)))];
  const statement = { Effect: random.chance(deny) ? "Deny" : "Allow", Action: actions, Resource: resources };
  if (random.chance(conditions)) {
    statement.Condition = {};
    for (let i = 1 + random.below(2); i > 0; i--) {
      const [operator, key, values] = random.pick(CLAUSES)(random);
      statement.Condition[operator] = { ...statement.Condition[operator], [key]: values };
    }
  }
  return statement;
}

const documentOf = (random, count, options) => ({
  Version: "2012-10-17",
  Statement: Array.from({ length: count }, () => statementOf(random, options)),
});

function requestOf(random, named) {
  const [service, action] = named;
  return { action, resource: resourceOf(random, service), context: contextOf(random) };
}

/** As many requests of each outcome as asked for, drawn with the engine's own answers. */
function drawRequests(random, count, shares, answer) {
  const left = new Map(Object.entries(shares).map(([kind, share]) => [kind, Math.round(share * count)]));
  const requests = [];
  for (let tries = 0; requests.length < count && tries < count * 400; tries++) {
    const service = random.pick(SERVICES);
    const request = requestOf(random, [service, random.pick(actionsOf(service))]);
    const kind = answer(request);
    if (!left.get(kind)) continue;
    left.set(kind, left.get(kind) - 1);
    requests.push(request);
  }
  return requests;
}

const answerWith = (iam, compiled) => (request) => {
  const { outcome, explicit } = iam.decide(compiled, request);
  return outcome === "allow" ? "allow" : explicit ? "explicit" : "implicit";
};

/** AmazonECSTaskExecutionRolePolicy and one inline PassRole policy. */
function small() {
  const execution = {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Action: [
          "ecr:GetAuthorizationToken",
          "ecr:BatchCheckLayerAvailability",
          "ecr:GetDownloadUrlForLayer",
          "ecr:BatchGetImage",
          "logs:CreateLogStream",
          "logs:PutLogEvents",
        ],
        Resource: "*",
      },
    ],
  };
  const pass = {
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Action: "iam:PassRole",
      Resource: `arn:aws:iam::${ACCOUNT}:role/app/*`,
      Condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } },
    },
  };
  const context = { "aws:SecureTransport": "true", "aws:SourceIp": "10.0.0.1" };
  const toService = (service) => ({ ...context, "iam:PassedToService": service });
  const requests = [
    { action: "ecr:GetAuthorizationToken", resource: "*", context },
    {
      action: "logs:PutLogEvents",
      resource: `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:/ecs/web:log-stream:a`,
      context,
    },
    {
      action: "iam:PassRole",
      resource: `arn:aws:iam::${ACCOUNT}:role/app/web`,
      context: toService("ecs-tasks.amazonaws.com"),
    },
    {
      action: "iam:PassRole",
      resource: `arn:aws:iam::${ACCOUNT}:role/app/web`,
      context: toService("lambda.amazonaws.com"),
    },
    {
      action: "iam:PassRole",
      resource: `arn:aws:iam::${ACCOUNT}:role/admin`,
      context: toService("ecs-tasks.amazonaws.com"),
    },
    { action: "s3:GetObject", resource: "arn:aws:s3:::data/x", context },
  ];
  const policies = { principal: user, identity: [attach(execution, "Execution"), attach(pass, "Pass", "inline")] };
  return { name: "small", pairs: requests.map((request) => ({ who: 0, request })), principals: [policies] };
}

/** Ten policies of twenty statements and a boundary; 2,000 requests. */
function medium(iam) {
  const random = seeded(11);
  const options = { conditions: 0.45, variables: true, deny: 0.15 };
  const identity = Array.from({ length: 10 }, (_, i) => attach(documentOf(random, 20, options), `Medium${i}`));
  const boundary = attach(
    {
      Version: "2012-10-17",
      Statement: SERVICES.slice(0, -1).map((s) => ({ Effect: "Allow", Action: `${s}:*`, Resource: "*" })),
    },
    "Boundary",
    "boundary",
  );
  const policies = { principal: user, identity, boundary };
  const answer = answerWith(iam, iam.compile(policies));
  const requests = drawRequests(random, 2000, { allow: 0.4, explicit: 0.21, implicit: 0.39 }, answer);
  return { name: "medium", pairs: requests.map((request) => ({ who: 0, request })), principals: [policies] };
}

/** Ten policies as long as IAM lets them be; 1,000 requests. */
function large(iam) {
  const random = seeded(12);
  const options = { conditions: 0.3, variables: true, deny: 0.1 };
  const identity = Array.from({ length: 10 }, (_, i) => {
    const document = { Version: "2012-10-17", Statement: [] };
    for (;;) {
      const statement = statementOf(random, options);
      const grown = { ...document, Statement: [...document.Statement, statement] };
      if (iam.policySize(JSON.stringify(grown)) > 6144) return attach(document, `Large${i}`);
      document.Statement.push(statement);
    }
  });
  const policies = { principal: user, identity };
  const answer = answerWith(iam, iam.compile(policies));
  const requests = drawRequests(random, 1000, { allow: 0.4, explicit: 0.2, implicit: 0.4 }, answer);
  return { name: "large", pairs: requests.map((request) => ({ who: 0, request })), principals: [policies] };
}

/** 5,000 roles: shared managed policies and inline ones of their own; 20,000 random pairs. */
function fleet() {
  const random = seeded(13);
  const options = { conditions: 0.3, variables: false, deny: 0.12 };
  const shared = Array.from({ length: 60 }, (_, i) => attach(documentOf(random, 4, options), `Shared${i}`));
  const principals = Array.from({ length: 5000 }, (_, i) => {
    const roleArn = `arn:aws:iam::${ACCOUNT}:role/team/role-${i}`;
    const arn = `arn:aws:sts::${ACCOUNT}:assumed-role/role-${i}/s`;
    const principal = { kind: "role-session", arn, account: ACCOUNT, roleArn, roleId: `AROA${i}`, sessionName: "s" };
    const own = Array.from({ length: 1 + random.below(2) }, (_, j) =>
      attach(documentOf(random, 2 + random.below(6), options), `own-${i}-${j}`, "inline"),
    );
    return { principal, identity: [...own, ...random.some(shared, 0, 1)] };
  });
  const pairs = Array.from({ length: 20000 }, () => {
    const service = random.pick(SERVICES);
    return {
      who: random.below(principals.length),
      request: requestOf(random, [service, random.pick(actionsOf(service))]),
    };
  });
  return { name: "fleet", pairs, principals };
}

/** The four workloads, in order. */
export const workloads = { small, medium, large, fleet };
