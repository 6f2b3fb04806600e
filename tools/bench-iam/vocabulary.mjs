/** What the generated policies talk about. */
export const ACCOUNT = "111122223333";
export const USER = "ann";

const VERBS = ["Get", "List", "Describe", "Put", "Create", "Delete", "Update", "Tag"];
const KINDS = {
  s3: ["Object", "Bucket", "ObjectTagging"],
  sqs: ["Message", "Queue", "QueueAttributes"],
  sns: ["Topic", "Subscription"],
  ecs: ["Task", "Service", "Cluster", "TaskDefinition"],
  iam: ["Role", "Policy", "User"],
  dynamodb: ["Item", "Table"],
  secretsmanager: ["Secret", "SecretValue"],
  logs: ["LogGroup", "LogStream", "LogEvents"],
  lambda: ["Function", "Alias"],
  kms: ["Key", "Grant"],
  ecr: ["Image", "Repository"],
  ssm: ["Parameter", "Document"],
};
export const SERVICES = Object.keys(KINDS);
export const ACTIONS = SERVICES.flatMap((service) =>
  KINDS[service].flatMap((kind) => VERBS.map((verb) => `${service}:${verb}${kind}`)),
);
export const actionsOf = (service) => ACTIONS.filter((action) => action.startsWith(`${service}:`));

const NAMES = ["alpha", "beta", "gamma", "delta", "orders", "billing", "web", "api", "jobs", "audit", USER, "shared"];
const REGIONS = ["us-east-1", "eu-west-1", "ap-northeast-2"];
const SHAPES = {
  s3: (_r, n, leaf) => `arn:aws:s3:::${n}-data/${leaf}`,
  sqs: (r, n, leaf) => `arn:aws:sqs:${r}:${ACCOUNT}:${n}-${leaf}`,
  sns: (r, n, leaf) => `arn:aws:sns:${r}:${ACCOUNT}:${n}-${leaf}`,
  iam: (_r, n, leaf) => `arn:aws:iam::${ACCOUNT}:role/${n}/${leaf}`,
};
const shape = (service) => SHAPES[service] ?? ((r, n, leaf) => `arn:aws:${service}:${r}:${ACCOUNT}:item/${n}/${leaf}`);

/** A resource of a service. */
export function resourceOf(random, service) {
  return shape(service)(random.pick(REGIONS), random.pick(NAMES), `${random.pick(NAMES)}-${random.below(20)}`);
}

/** A Resource value: exact, prefix, prefix and suffix, one middle piece, everything; with a variable if asked. */
export function patternOf(random, service, variables) {
  const make = shape(service);
  const exact = resourceOf(random, service);
  const roll = random.next();
  if (roll < 0.2) return exact;
  if (roll < 0.5) return make(random.pick(REGIONS), random.pick(NAMES), "*");
  if (roll < 0.62) return make(random.pick(REGIONS), random.pick(NAMES), `*-${random.below(20)}`);
  if (roll < 0.74) return make("*", random.pick(NAMES), "*");
  if (roll < 0.82) return make("*", "*", `${random.pick(NAMES)}-*`);
  if (roll < 0.92 && variables) return make(random.chance(0.5) ? "*" : random.pick(REGIONS), "${aws:username}", "*");
  return roll < 0.96 ? make("*", "*", "*") : "*";
}

/** An Action value: mostly exact, some with wildcards. */
export function actionPattern(random, service) {
  const roll = random.next();
  if (roll < 0.75) return random.pick(actionsOf(service));
  if (roll < 0.92) return `${service}:${random.pick(VERBS)}*`;
  return roll < 0.97 ? `${service}:*${random.pick(KINDS[service])}` : `${service}:*`;
}

const TEAMS = ["red", "green", "blue", "ops"];
const DAYS = ["2026-03-01T00:00:00Z", "2026-06-01T00:00:00Z", "2026-09-01T00:00:00Z"];
const CIDRS = ["10.0.0.0/8", "192.168.0.0/16", "203.0.113.0/24", "10.1.0.0/16"];
const SERVICES_PASSED = ["ecs-tasks.amazonaws.com", "lambda.amazonaws.com", "ec2.amazonaws.com"];

/** Fourteen operators, each with a key and values that a request may meet. */
export const CLAUSES = [
  (r) => ["StringEquals", "aws:PrincipalTag/team", r.some(TEAMS, 1, 3)],
  (r) => ["StringNotEquals", "aws:ResourceTag/team", [r.pick(TEAMS)]],
  (r) => ["StringEqualsIfExists", "iam:PassedToService", r.some(SERVICES_PASSED, 1, 2)],
  (r) => ["StringLike", "aws:ResourceTag/project", [`${r.pick(NAMES)}*`, `*${r.pick(NAMES)}`]],
  (r) => ["StringNotLike", "aws:UserAgent", [`*${r.pick(["curl", "boto", "java"])}*`]],
  (r) => ["NumericLessThan", "s3:max-keys", [String(10 + r.below(90))]],
  (r) => ["NumericGreaterThanEquals", "s3:max-keys", [String(10 + r.below(60))]],
  (r) => ["DateLessThan", "aws:CurrentTime", [r.pick(DAYS)]],
  (r) => ["DateGreaterThan", "aws:CurrentTime", [r.pick(DAYS)]],
  (r) => ["Bool", "aws:SecureTransport", [r.chance(0.8) ? "true" : "false"]],
  (r) => ["IpAddress", "aws:SourceIp", r.some(CIDRS, 1, 2)],
  (r) => ["NotIpAddress", "aws:SourceIp", [r.pick(CIDRS)]],
  (r) => ["ArnLike", "aws:SourceArn", [`arn:aws:ecs:*:${ACCOUNT}:service/${r.pick(NAMES)}/*`]],
  (r) => ["Null", "aws:MultiFactorAuthAge", [r.chance(0.5) ? "true" : "false"]],
];

/** A request's context; some keys are missing in some requests. */
export function contextOf(random) {
  const context = {
    "aws:CurrentTime": `2026-0${1 + random.below(9)}-15T12:00:00Z`,
    "aws:SecureTransport": random.chance(0.9) ? "true" : "false",
    "aws:SourceIp": random.pick(["10.1.2.3", "10.9.8.7", "192.168.4.5", "203.0.113.77", "8.8.8.8"]),
    "aws:UserAgent": random.pick(["aws-cli/2", "boto3/1.35", "curl/8", "console"]),
    "aws:PrincipalTag/team": random.pick(TEAMS),
  };
  if (random.chance(0.7)) context["aws:ResourceTag/team"] = random.pick(TEAMS);
  if (random.chance(0.7)) context["aws:ResourceTag/project"] = `${random.pick(NAMES)}-${random.pick(NAMES)}`;
  if (random.chance(0.5)) context["s3:max-keys"] = String(1 + random.below(100));
  if (random.chance(0.5)) context["iam:PassedToService"] = random.pick(SERVICES_PASSED);
  if (random.chance(0.4))
    context["aws:SourceArn"] = `arn:aws:ecs:us-east-1:${ACCOUNT}:service/${random.pick(NAMES)}/main`;
  if (random.chance(0.3)) context["aws:MultiFactorAuthAge"] = String(random.below(3600));
  return context;
}
