import { readFileSync } from "node:fs";
/** Reads the cases of `tables/*.json`: how a line of a table becomes policies and a request. */
import {
  type AttachedPolicy,
  type AuthorizationRequest,
  type PolicyDocument,
  type PolicySource,
  type Principal,
  type PrincipalPolicies,
  type RequestContext,
  type Statement,
  UNKNOWN,
} from "../types.js";

const callers = JSON.parse(readFileSync(new URL("./callers.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Principal>
>;

type StatementOrDocument = Statement | PolicyDocument;

/** A line of a table of decisions. Absent members: the caller ann, `s3:GetObject`, `arn:aws:s3:::data/x`, no policies. */
export interface DecisionCase {
  readonly name?: string;
  /** A name of `callers.json`, or a principal. */
  readonly who?: string | Principal;
  readonly identity?: readonly StatementOrDocument[];
  readonly group?: readonly StatementOrDocument[];
  readonly boundary?: readonly Statement[];
  readonly session?: readonly StatementOrDocument[];
  readonly scps?: readonly (readonly StatementOrDocument[])[];
  readonly rcps?: readonly (readonly StatementOrDocument[])[];
  readonly resourcePolicy?: readonly Statement[];
  /** A policy that must itself allow: of a role, or (`keyPolicy`) of a key. `null`: there is none. */
  readonly trust?: readonly Statement[] | PolicyDocument | null;
  readonly keyPolicy?: readonly Statement[];
  readonly vpcEndpoint?: readonly Statement[];
  readonly action?: string;
  readonly resource?: string;
  readonly resourceAccount?: string;
  readonly context?: Readonly<Record<string, unknown>>;
  /** `allow`, `allow by LAYER`, `deny by LAYER`, `explicit deny by LAYER`, `unknown by LAYER`. */
  readonly expect: string;
}

/** A line of a table of conditions: does the block hold in the context? */
export interface ConditionCase {
  readonly name?: string;
  readonly if: Statement["Condition"];
  readonly context: Readonly<Record<string, unknown>>;
  readonly holds: boolean | "unknown";
  /** Default 2012-10-17; null: a document without Version. */
  readonly version?: "2012-10-17" | "2008-10-17" | null;
}

const documentOf = (policy: StatementOrDocument): PolicyDocument =>
  "Statement" in policy ? policy : { Version: "2012-10-17", Statement: [policy] };

const attach = (type: PolicySource["type"], policy: StatementOrDocument, index = 0): AttachedPolicy => ({
  document: documentOf(policy),
  source: { type, name: `${type}-${index}` },
});

const attachAll = (type: PolicySource["type"], policies: readonly StatementOrDocument[] = []): AttachedPolicy[] =>
  policies.map((policy, index) => attach(type, policy, index));

const together = (statements: readonly Statement[]): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: statements,
});

const isUnknown = (value: unknown): boolean => typeof value === "object" && value !== null && "$unknown" in value;

/** A context as tables write it: `{"$unknown": true}` for a value not known yet. */
export function contextOf(written: Readonly<Record<string, unknown>> = {}): RequestContext {
  const entries = Object.entries(written).map(([key, value]) => [key, isUnknown(value) ? UNKNOWN : value]);
  return Object.fromEntries(entries) as RequestContext;
}

function ownPolicy(line: DecisionCase): AttachedPolicy | undefined {
  if (line.trust)
    return attach("trust", Array.isArray(line.trust) ? together(line.trust) : (line.trust as PolicyDocument));
  const own = line.resourcePolicy ?? line.keyPolicy;
  return own && attach("resource", together(own));
}

/** The policies and the request of a line. */
export function readDecisionCase(line: DecisionCase): { policies: PrincipalPolicies; request: AuthorizationRequest } {
  const who = line.who ?? "ann";
  return {
    policies: {
      principal: typeof who === "string" ? callers[who]! : who,
      identity: [...attachAll("inline", line.identity), ...attachAll("group", line.group)],
      boundary: line.boundary && attach("boundary", together(line.boundary)),
      session: line.session && attachAll("session", line.session),
      scps: line.scps?.map((level) => attachAll("scp", level)),
    },
    request: {
      action: line.action ?? "s3:GetObject",
      resource: line.resource ?? "arn:aws:s3:::data/x",
      resourceAccount: line.resourceAccount,
      context: contextOf(line.context),
      resourcePolicy: ownPolicy(line),
      resourcePolicyMustAllow: line.trust !== undefined || line.keyPolicy !== undefined ? true : undefined,
      rcps: line.rcps?.map((level) => attachAll("rcp", level)),
      vpcEndpointPolicy: line.vpcEndpoint && attach("vpc-endpoint", together(line.vpcEndpoint)),
    },
  };
}

/** A condition as the only thing an Allow statement asks for. */
export function readConditionCase(line: ConditionCase): { policies: PrincipalPolicies; request: AuthorizationRequest } {
  const version = line.version === undefined ? "2012-10-17" : line.version;
  const statement: Statement = { Effect: "Allow", Action: "*", Resource: "*", Condition: line.if };
  const document: PolicyDocument =
    version === null ? { Statement: statement } : { Version: version, Statement: statement };
  const { policies, request } = readDecisionCase({ expect: "" });
  return {
    policies: { ...policies, identity: [attach("inline", document)] },
    request: { ...request, context: contextOf(line.context) },
  };
}

/** A decision in the words of the tables. */
export function inWords(decision: { outcome: string; explicit: boolean; layer?: string }): string {
  const by = decision.layer === undefined ? "" : ` by ${decision.layer}`;
  return `${decision.explicit ? "explicit " : ""}${decision.outcome}${by}`;
}
