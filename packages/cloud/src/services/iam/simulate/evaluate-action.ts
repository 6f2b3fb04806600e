import type {
  EvaluationResult,
  PolicyEvaluationDecisionType,
  PolicySourceType,
  ResourceSpecificResult,
  Statement as WireStatement,
} from "@aws-sdk/client-iam";
import { policySimulatorTexts } from "@understudy/catalogue";
import type { Explanation, LayerExplanation, MatchedStatement } from "@understudy/iam";
import { explain, matchedStatements, statementPositions } from "@understudy/iam";
import type { SimulatedPolicy } from "./simulated-policy.js";
import type { Simulation } from "./simulation.js";
import { requestOf } from "./simulation.js";

const { policyTypes, resourceTemplates } = policySimulatorTexts;

/** How one action on one resource is decided. */
interface Evaluated {
  readonly decision: PolicyEvaluationDecisionType;
  readonly matched: readonly WireStatement[];
  readonly allowedByOrganizations: boolean;
  readonly allowedByBoundary: boolean;
  /** What each policy type says; empty within one account. */
  readonly details: Record<string, PolicyEvaluationDecisionType>;
}

/**
 * What the policy simulator says of one action on those resources: one result, however many resources there are.
 * Source: IAM API reference, EvaluationResult; which members there are when is recorded.
 * @param resources `*` alone, or ARNs.
 * DIFFERS: AWS knows which types of resources an action works on, and denies others; the engine asks the policies alone.
 */
export function evaluateAction(simulation: Simulation, action: string, resources: readonly string[]): EvaluationResult {
  const each = resources.map((resource) => evaluate(simulation, action, resource));
  const worst = (["explicitDeny", "implicitDeny"] as const).find((one) =>
    each.some(({ decision }) => decision === one),
  );
  const decision = worst ?? "allowed";
  const everything = resources.length === 1 && resources[0] === "*";
  return {
    EvalActionName: action,
    EvalResourceName: resources.length === 1 ? resources[0] : templateOf(action),
    EvalDecision: decision,
    MatchedStatements: union(each.filter((one) => decision !== "explicitDeny" || one.decision === decision)),
    MissingContextValues: missingOf(simulation, decision),
    ...(simulation.organised && {
      OrganizationsDecisionDetail: {
        AllowedByOrganizations: each.every(({ allowedByOrganizations }) => allowedByOrganizations),
      },
    }),
    ...boundaryDetail(simulation, each),
    ...(!everything && {
      EvalDecisionDetails: mostRestrictive(each),
      ResourceSpecificResults: each.map((one, i) => resourceResult(simulation, resources[i] as string, one)),
    }),
  };
}

function resourceResult(simulation: Simulation, resource: string, one: Evaluated): ResourceSpecificResult {
  return {
    EvalResourceName: resource,
    EvalResourceDecision: one.decision,
    MatchedStatements: [...one.matched],
    MissingContextValues: missingOf(simulation, one.decision),
    ...(Object.keys(one.details).length > 0 && { EvalDecisionDetails: one.details }),
    ...boundaryDetail(simulation, [one]),
  };
}

/** AWS: told only where nothing allowed, as then a value might have (recorded). */
function missingOf({ missing }: Simulation, decision: PolicyEvaluationDecisionType): string[] {
  return decision === "implicitDeny" ? [...missing] : [];
}

function boundaryDetail({ boundary }: Simulation, each: readonly Evaluated[]) {
  if (!boundary) return {};
  const AllowedByPermissionsBoundary = each.every(({ allowedByBoundary }) => allowedByBoundary);
  return { PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary } };
}

/** DIFFERS: AWS has a template for every action that works on resources; here for a few services. */
function templateOf(action: string): string {
  return resourceTemplates[action.split(":", 1)[0]?.toLowerCase() ?? ""] ?? "*";
}

function evaluate(simulation: Simulation, action: string, resource: string): Evaluated {
  const request = requestOf(simulation, action, resource);
  const explanation = explain(simulation.compiled, request);
  const decision = decisionOf(explanation);
  const layers = (name: LayerExplanation["layer"]) => explanation.layers.filter(({ layer }) => layer === name);
  const allowedByOrganizations = layers("scp").every(({ outcome }) => outcome === "allowed");
  const crossAccount = request.resourceAccount !== undefined && request.resourceAccount !== simulation.account;
  return {
    decision,
    matched: allowedByOrganizations ? wireStatements(matchedStatements(simulation.compiled, request), decision) : [],
    allowedByOrganizations,
    allowedByBoundary: layers("boundary").every(({ outcome }) => outcome === "allowed"),
    details: crossAccount && allowedByOrganizations ? detailsOf(explanation) : {},
  };
}

function decisionOf({ decision }: Explanation): PolicyEvaluationDecisionType {
  if (decision.outcome === "allow") return "allowed";
  return decision.explicit ? "explicitDeny" : "implicitDeny";
}

/** AWS: an allow names the statements that grant, a deny those that forbid; where nothing allowed, there is none to name (recorded). */
function wireStatements(
  matched: readonly MatchedStatement[],
  decision: PolicyEvaluationDecisionType,
): readonly WireStatement[] {
  if (decision === "implicitDeny") return [];
  const granting = ({ layer, statement }: MatchedStatement) => statement.Effect === "Allow" && layer !== "boundary";
  const forbidding = ({ statement }: MatchedStatement) => statement.Effect === "Deny";
  return matched
    .filter(({ layer }) => layer !== "scp")
    .filter(decision === "allowed" ? granting : forbidding)
    .map(wireStatement);
}

function wireStatement({ layer, source, index, policy }: MatchedStatement): WireStatement {
  const type = layer === "boundary" || layer === "resource" ? policyTypes[layer] : policyTypes.identity;
  const position = statementPositions((policy as SimulatedPolicy).text)[index];
  return {
    SourcePolicyId: source.name,
    SourcePolicyType: type as unknown as PolicySourceType,
    ...(position && {
      StartPosition: { Line: position.start.line, Column: position.start.column },
      EndPosition: { Line: position.end.line, Column: position.end.column },
    }),
  };
}

const OUTCOMES = {
  allowed: "allowed",
  "explicit-deny": "explicitDeny",
  "nothing-matched": "implicitDeny",
  unknown: "implicitDeny",
} as const;

function detailsOf({ layers }: Explanation): Record<string, PolicyEvaluationDecisionType> {
  const told = layers.flatMap(({ layer, outcome }) =>
    layer === "identity" || layer === "boundary" || layer === "resource"
      ? [[policyTypes[layer], OUTCOMES[outcome]] as const]
      : [],
  );
  return Object.fromEntries(told);
}

function mostRestrictive(each: readonly Evaluated[]): Record<string, PolicyEvaluationDecisionType> {
  const order = ["allowed", "implicitDeny", "explicitDeny"];
  const worst: Record<string, PolicyEvaluationDecisionType> = {};
  for (const [type, decision] of each.flatMap(({ details }) => Object.entries(details))) {
    if (order.indexOf(decision) >= order.indexOf(worst[type] ?? "allowed")) worst[type] = decision;
  }
  return worst;
}

/** Each statement once. */
function union(each: readonly Evaluated[]): WireStatement[] {
  const byPlace = new Map<string, WireStatement>();
  for (const statement of each.flatMap(({ matched }) => matched)) byPlace.set(JSON.stringify(statement), statement);
  return [...byPlace.values()];
}
