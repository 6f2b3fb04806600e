/** How a service spells a denial: the error code and HTTP status that go with the sentence "User: … is not authorized …". */
export interface DenialCode {
  readonly code: string;
  readonly status: number;
}

const query: DenialCode = { code: "AccessDenied", status: 403 };
const json: DenialCode = { code: "AccessDeniedException", status: 400 };
const restJson: DenialCode = { code: "AccessDeniedException", status: 403 };

/** By the prefix of the service's actions, which is its signing name too but for the few noted. */
export const denialCodes: { readonly [service: string]: DenialCode } = {
  iam: query,
  sts: query,
  // Signing name: monitoring. Its JSON and CBOR protocols print the same code.
  cloudwatch: query,
  monitoring: query,
  sns: { code: "AuthorizationError", status: 403 },
  sqs: query,
  elasticloadbalancing: query,
  autoscaling: query,
  cloudformation: query,
  s3: query,
  ec2: { code: "UnauthorizedOperation", status: 403 },
  ecs: json,
  "application-autoscaling": json,
  states: json,
  logs: json,
  secretsmanager: json,
  ssm: json,
  ecr: json,
  events: json,
  kms: json,
  dynamodb: json,
  lambda: restJson,
  scheduler: restJson,
};

/** The code of a service's denials; services not listed speak JSON like most. */
export function denialCode(service: string): DenialCode {
  return (Object.hasOwn(denialCodes, service) && denialCodes[service]) || json;
}
