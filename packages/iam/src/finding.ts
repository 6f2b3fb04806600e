import type { PolicyDocument } from "./types.js";

/** What a policy document is going to be used as; the grammar differs. `boundary` and `session` follow `identity`. */
export type PolicyKind = "identity" | "trust" | "resource" | "boundary" | "session" | "scp";

/** Every way a policy document can be refused. The words AWS uses for it live in the catalogue, not here. */
export type PolicyFindingId =
  /** Not JSON. Values: `line`, `column`. */
  | "invalid-json"
  /** White space before the first brace. No values. */
  | "leading-space"
  /** The same key twice in one object. Values: `key`, `line`, `column`. */
  | "duplicate-key"
  /** An element that does not exist, lacks, or has the wrong type. Values: `path`. */
  | "syntax-error"
  /** `Version` is not 2012-10-17 where it must be. Values: `version` (empty when absent). */
  | "outdated-version"
  /** Passes the syntax, but not the older parser: effect in the wrong case, bad date, ARN with too few parts. Values: `path`. */
  | "failed-legacy-parsing"
  /** Neither Action nor NotAction, or an empty list. Values: `statement`. */
  | "missing-actions"
  /** Neither Resource nor NotResource, or an empty list. Values: `statement`. */
  | "missing-resources"
  /** Values: `sid`. */
  | "duplicate-sid"
  /** A character outside `[A-Za-z0-9]` in an IAM policy. Values: `sid`. */
  | "invalid-sid"
  /** An action without `service:`. Values: `action`. */
  | "missing-vendor"
  /** An action with more than one colon. Values: `action`. */
  | "too-many-colons"
  /** A service prefix with characters that none has. Values: `vendor`, `action`. */
  | "invalid-vendor"
  /** Values: `resource`. */
  | "resource-not-arn"
  /** Values: `partition`, `resource` (as AWS prints it, missing parts as `*`). */
  | "invalid-partition"
  /** Service part missing or with wildcards. Values: `resource`. */
  | "resource-vendor-wildcard"
  /** A region in the ARN of a service that has none. Values: `vendor` (`iam` or `s3`), `resource`. */
  | "resource-with-region"
  /** An IAM ARN whose resource part starts with no known kind. Values: `vendor`, `resource`, `allowed`. */
  | "invalid-resource-path"
  /** An element this kind of policy must not have. Values: `field` (`Resource`, `NotResource`, `Principal`, `NotPrincipal`). */
  | "prohibited-field"
  /** A trust policy with an action that is no STS assume action. Values: `action`. */
  | "trust-action-not-sts"
  /** A principal in a form that cannot exist. Values: `kind` (`AWS`, `SERVICE`, `FEDERATED`, `CANONICALUSER`), `value`. */
  | "invalid-principal"
  /** A resource or trust policy statement without Principal or NotPrincipal. Values: `statement`. */
  | "missing-principal";

/** One refusal of a policy document, as data. `values` are strings so that a text can be formatted and parsed back. */
export interface PolicyFinding {
  readonly id: PolicyFindingId;
  readonly values: { readonly [name: string]: string };
}

/** What {@link parsePolicy} gives. */
export type ParseResult =
  | { readonly ok: true; readonly document: PolicyDocument }
  | { readonly ok: false; readonly finding: PolicyFinding };
