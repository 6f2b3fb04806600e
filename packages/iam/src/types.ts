/** The plain data the engine takes and gives. Everything here is JSON-able; nothing here does I/O. */

/** One value of a policy element that AWS lets be a string or a list. */
export type OneOrMany<T> = T | readonly T[];

/** A policy principal element: `"*"` or lists by kind. */
export type PrincipalElement =
  | "*"
  | { readonly [kind in "AWS" | "Service" | "Federated" | "CanonicalUser"]?: OneOrMany<string> };

/** A statement as written by the author. */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: PrincipalElement;
  readonly NotPrincipal?: PrincipalElement;
  readonly Action?: OneOrMany<string>;
  readonly NotAction?: OneOrMany<string>;
  readonly Resource?: OneOrMany<string>;
  readonly NotResource?: OneOrMany<string>;
  readonly Condition?: ConditionBlock;
}

/** `{Operator: {key: value(s)}}`. */
export type ConditionBlock = {
  readonly [operator: string]: { readonly [key: string]: OneOrMany<string | number | boolean> };
};

/** A policy document as written by the author. */
export interface PolicyDocument {
  readonly Version?: "2012-10-17" | "2008-10-17";
  readonly Id?: string;
  readonly Statement: OneOrMany<Statement>;
}

/** Where a document is attached; what an explanation names. `arn` only for managed policies and SCPs/RCPs; `group` is the name of the group that brings it. */
export interface PolicySource {
  readonly type:
    | "inline"
    | "managed"
    | "group"
    | "boundary"
    | "session"
    | "resource"
    | "trust"
    | "scp"
    | "rcp"
    | "vpc-endpoint";
  readonly name: string;
  readonly arn?: string;
  readonly group?: string;
}

/** A document together with where it comes from. The engine caches its compilation by the identity of `document`. */
export interface AttachedPolicy {
  readonly document: PolicyDocument;
  readonly source: PolicySource;
}

/** Who asks. `arn` is the ARN as AWS prints it in messages (`arn:aws:sts::A:assumed-role/R/S` for a role session). */
export type Principal =
  | { readonly kind: "root"; readonly arn: string; readonly account: string }
  | {
      readonly kind: "user";
      readonly arn: string;
      readonly account: string;
      readonly id: string;
      readonly name: string;
    }
  | {
      readonly kind: "role-session";
      readonly arn: string;
      readonly account: string;
      /** ARN of the role, path included. */
      readonly roleArn: string;
      /** `AROA…` of the role. */
      readonly roleId: string;
      readonly sessionName: string;
      /** True for a role under `/aws-service-role/`: SCPs and RCPs do not limit it. */
      readonly serviceLinked?: boolean;
    }
  | {
      readonly kind: "federated-user";
      readonly arn: string;
      readonly account: string;
      readonly id: string;
      readonly name: string;
      /** The IAM user who federated, where known: a resource policy that names the user grants to the session, too. */
      readonly userArn?: string;
    }
  | { readonly kind: "service"; readonly service: string }
  | { readonly kind: "web-identity"; readonly provider: string; readonly subject: string }
  | { readonly kind: "anonymous" };

/** Everything attached to a principal that limits or grants what it may do. Each layer but `identity` may be absent. */
export interface PrincipalPolicies {
  readonly principal: Principal;
  readonly identity: readonly AttachedPolicy[];
  readonly boundary?: AttachedPolicy;
  /** Session policies given at AssumeRole/GetFederationToken (inline and managed). */
  readonly session?: readonly AttachedPolicy[];
  /** One list per level of the organisation: root, OUs, account. Absent: no organisation. */
  readonly scps?: readonly (readonly AttachedPolicy[])[];
}

/**
 * Values known of the request, by condition key, any case (`aws:SourceArn`, `iam:PassedToService`).
 * A list is a multivalued key. Absent: the key is not in the request. {@link UNKNOWN}: it may be there, its value is not known.
 */
export type RequestContext = { readonly [key: string]: string | number | boolean | readonly string[] | typeof UNKNOWN };

/** A value that will only be known later (a computed ARN in a plan). A decision that hangs on it is `unknown`. */
export const UNKNOWN: unique symbol = Symbol.for("understudy.unknown") as never;

/** One question: may this principal do this action on this resource? */
export interface AuthorizationRequest {
  /** `service:Action`. */
  readonly action: string;
  /** ARN, or `*` for actions without a resource. */
  readonly resource: string;
  /** Account that owns the resource; default the principal's own account. */
  readonly resourceAccount?: string;
  readonly context: RequestContext;
  /** The resource's own policy (bucket policy, secret policy, key policy, trust policy). */
  readonly resourcePolicy?: AttachedPolicy;
  /**
   * True for role trust policies and KMS key policies: they must themselves allow, an identity policy alone never suffices.
   */
  readonly resourcePolicyMustAllow?: boolean;
  /** Resource control policies that apply to the resource, one list per level. */
  readonly rcps?: readonly (readonly AttachedPolicy[])[];
  readonly vpcEndpointPolicy?: AttachedPolicy;
}

/** The layers in AWS's evaluation order. */
export type Layer = "rcp" | "scp" | "resource" | "trust" | "identity" | "boundary" | "session" | "vpc-endpoint";

/** Points at one statement. */
export interface StatementReference {
  readonly source: PolicySource;
  readonly index: number;
  readonly statement: Statement;
}

/** The answer. `layer` and `statement` say what decided it; an allow names the statement that granted it. */
export interface Decision {
  readonly outcome: "allow" | "deny" | "unknown";
  /** A deny because a Deny statement matched (true) or because nothing allowed (false). */
  readonly explicit: boolean;
  readonly layer?: Layer;
  readonly statement?: StatementReference;
}
