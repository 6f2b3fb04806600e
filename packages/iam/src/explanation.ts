import type { Decision, Layer, PrincipalElement, StatementReference } from "./types.js";

/**
 * What a resource policy's principal element is worth to the caller in the resource's own account.
 * `account`: delegates to the account, an identity policy must still allow. `role`: names the role; no identity policy is
 * needed, boundary and session policies still limit. `direct`: names the user or the session, or everyone.
 */
export type PrincipalGrant = "account" | "role" | "direct";

/** The one thing for whose lack a statement does not apply. */
export type Missing =
  | {
      readonly kind: "action";
      readonly element: "Action" | "NotAction";
      readonly requested: string;
      readonly listed: readonly string[];
    }
  | {
      readonly kind: "resource";
      readonly element: "Resource" | "NotResource";
      readonly requested: string;
      readonly listed: readonly string[];
    }
  | {
      readonly kind: "principal";
      readonly element: "Principal" | "NotPrincipal";
      /** The ARN, service or provider that asks; `*` for an anonymous caller. */
      readonly requested: string;
      readonly listed: PrincipalElement;
    }
  | {
      readonly kind: "condition";
      /** As written in the policy, `ForAnyValue:` and `IfExists` included. */
      readonly operator: string;
      /** As written in the policy. */
      readonly key: string;
      /** As written in the policy. */
      readonly values: readonly string[];
      /** The request's value or values. */
      readonly actual: readonly string[] | "absent" | "unknown";
    };

/** A statement that would apply but for one thing. */
export interface NearMiss {
  readonly statement: StatementReference;
  readonly missing: Missing;
}

/** What happened in one layer (for SCPs and RCPs: in one level of the organisation). */
export interface LayerExplanation {
  readonly layer: Layer;
  /** Position in `scps` or `rcps`, root first. Absent in the other layers. */
  readonly level?: number;
  readonly outcome: "allowed" | "explicit-deny" | "nothing-matched" | "unknown";
  /** False when the decision does not need this layer to allow (a direct grant in the resource policy, for example). */
  readonly needed: boolean;
  /** The statement that allowed, denied, or hangs on an unknown value. */
  readonly statement?: StatementReference;
  /** In `resource` and `trust`: what the best matching statement is worth. */
  readonly grant?: PrincipalGrant;
  /** Allow statements that fail for one thing, the closest first. Empty when the layer allowed. */
  readonly nearMisses: readonly NearMiss[];
}

/** A decision with its reasons. Layers stand in AWS's order; a layer that does not apply to the request is left out. */
export interface Explanation {
  readonly decision: Decision;
  readonly layers: readonly LayerExplanation[];
}
