import type { DenialView, SecretDenialView } from "@understudy/catalogue";
import type {
  AttachedPolicy,
  AuthorizationRequest,
  PolicyDocument,
  Principal,
  PrincipalPolicies,
  Statement,
} from "@understudy/iam";
import { another, type Told } from "./known.js";
import { principalOfArn } from "./principal-of-arn.js";
import { requestContext } from "./request-context.js";

/** What a world adds to the caller's policies and to the request. */
interface Difference {
  readonly policies?: Partial<PrincipalPolicies>;
  readonly request?: Partial<AuthorizationRequest>;
}

/** Every way in which a caller can have been denied, as far as the sentence says which kind of policy it was. */
export function denialWorlds(told: Told): readonly DenialView[] {
  const { action } = told.values;
  // S3 puts the ARN in quotes.
  const resource = (told.values.resource ?? "*").replace(/^"(.*)"$/, "$1");
  const principal = principalOfArn(told.values.principal ?? "");
  if (!principal || action === undefined) return [];
  const request: AuthorizationRequest = { action, resource, context: requestContext(told) };
  const differences = [
    ...(isExplicit(told) ? [] : silent(told, request)),
    ...(isImplicit(told) ? [] : denying(told, request)),
  ];
  const worlds = differences.map((difference) => ({
    policies: { principal, identity: [], ...difference.policies },
    request: { ...request, ...difference.request },
  }));
  const [nothing] = worlds;
  if (!nothing) return [];
  return [...worlds, withTaskRole(nothing), ...(isTask(principal) && !told.inside ? [withExecutionRole(nothing)] : [])];
}

/** Sessions of a task are named by its id. What the execution role was refused stands inside of what became of the task. */
const isTask = (principal: Principal) =>
  principal.kind === "role-session" && /^[0-9a-f]{32}$/.test(principal.sessionName);

/** The task role may do it: told only where a task's secrets were denied to its execution role. */
function withTaskRole(world: DenialView): SecretDenialView {
  const { principal } = world.policies;
  return { ...world, taskRole: { roleArn: "<taskRole>", policies: { principal, identity: [policy(everything)] } } };
}

/** The execution role may do it: told only where nothing allowed a call of the task itself. */
function withExecutionRole(world: DenialView): DenialView {
  const { principal } = world.policies;
  const policies = { principal, identity: [policy(everything)] };
  return { ...world, executionRole: { roleArn: "<executionRole>", policies } };
}

const isImplicit = ({ message }: Told) => message.includes(" because no ");
const isExplicit = ({ message }: Told) => message.includes(" with an explicit deny ");

const everything: Statement = { Effect: "Allow", Action: "*", Resource: "*" };

function policy(...statements: readonly Statement[]): AttachedPolicy {
  const document: PolicyDocument = { Version: "2012-10-17", Statement: statements };
  return { document, source: { type: "inline", name: "<policy>" } };
}

/** No layer allowed it: the one that the sentence names has nothing, or nothing that fits. */
function silent({ values }: Told, request: AuthorizationRequest): readonly Difference[] {
  const identity = [policy(everything)];
  switch (values.policyType) {
    case "permissions boundary":
      return [{ policies: { identity, boundary: policy() } }];
    case "session policy":
      return [{ policies: { identity, session: [policy()] } }];
    case "service control policy":
      return [{ policies: { identity, scps: [[policy()]] } }];
    case "resource control policy":
      return [{ policies: { identity }, request: { rcps: [[policy()]] } }];
    case "resource-based policy":
      return [{ policies: { identity }, request: { resourceAccount: another } }];
    case "VPC endpoint policy":
      return [{ policies: { identity }, request: { vpcEndpointPolicy: policy() } }];
    default:
      return nearMisses(request).map((statements) => ({
        policies: { identity: statements.map((each) => policy(each)) },
      }));
  }
}

/** The caller's own policies: none speaks of it; or one does, but not of this resource, this revision, these conditions. */
function nearMisses({ action, resource, context }: AuthorizationRequest): readonly (readonly Statement[])[] {
  const allow: Statement = { Effect: "Allow", Action: action };
  const key = Object.keys(context)[0] ?? "aws:RequestedRegion";
  const elsewhere = resource.replace(/[^:/]+$/, another);
  const revision = /:task-definition\/.+:\d+$/.test(resource)
    ? [[{ ...allow, Resource: resource.replace(/\d+$/, "0") }]]
    : [];
  return [
    [],
    [{ ...allow, Resource: resource, Condition: { StringEquals: { [key]: another } } }],
    ...(resource === "*" ? [] : [[{ ...allow, Resource: elsewhere }]]),
    ...revision,
  ];
}

/** A Deny matched, with a condition or without. */
function denying({ values }: Told, { action }: AuthorizationRequest): readonly Difference[] {
  const deny: Statement = { Effect: "Deny", Action: action, Resource: "*" };
  const conditional: Statement = { ...deny, Condition: { Null: { "aws:MultiFactorAuthPresent": "true" } } };
  return [deny, conditional].map((statement) =>
    layered(values.policyType, policy(everything), policy(everything, statement)),
  );
}

function layered(policyType: string | undefined, allows: AttachedPolicy, denies: AttachedPolicy): Difference {
  const identity = [allows];
  switch (policyType) {
    case "permissions boundary":
      return { policies: { identity, boundary: denies } };
    case "session policy":
      return { policies: { identity, session: [denies] } };
    case "service control policy":
      return { policies: { identity, scps: [[denies]] } };
    case "resource control policy":
      return { policies: { identity }, request: { rcps: [[denies]] } };
    case "VPC endpoint policy":
      return { policies: { identity }, request: { vpcEndpointPolicy: denies } };
    default:
      return { policies: { identity: [denies] } };
  }
}
