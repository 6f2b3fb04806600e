import type { PolicyFinding, PolicyFindingId, PolicyKind } from "@understudy/iam";
import type { AnyFailureMode } from "../../failure-mode.js";
import type { Values } from "../../template.js";
import { iamPolicyActionColons } from "./policy/policy-action-colons.js";
import { iamPolicyActionVendorMissing } from "./policy/policy-action-vendor-missing.js";
import { iamPolicyActionsMissing } from "./policy/policy-actions-missing.js";
import { iamPolicyBucketWithRegion } from "./policy/policy-bucket-with-region.js";
import { iamPolicyFailedLegacyParsing } from "./policy/policy-failed-legacy-parsing.js";
import { iamPolicyFieldProhibited } from "./policy/policy-field-prohibited.js";
import { iamPolicyJsonInvalid } from "./policy/policy-json-invalid.js";
import { iamPolicyLeadingSpace } from "./policy/policy-leading-space.js";
import { iamPolicyPartitionInvalid } from "./policy/policy-partition-invalid.js";
import { iamPolicyPrincipalProhibited } from "./policy/policy-principal-prohibited.js";
import { iamPolicyResourceNotArn } from "./policy/policy-resource-not-arn.js";
import { iamPolicyResourcePathInvalid } from "./policy/policy-resource-path-invalid.js";
import { iamPolicyResourceVendorWildcard } from "./policy/policy-resource-vendor-wildcard.js";
import { iamPolicyResourceWithRegion } from "./policy/policy-resource-with-region.js";
import { iamPolicyResourcesMissing } from "./policy/policy-resources-missing.js";
import { iamPolicySidInvalid } from "./policy/policy-sid-invalid.js";
import { iamPolicySidNotUnique } from "./policy/policy-sid-not-unique.js";
import { iamPolicySyntaxError } from "./policy/policy-syntax-error.js";
import { iamPolicyVendorInvalid } from "./policy/policy-vendor-invalid.js";
import { iamPolicyVersionOutdated } from "./policy/policy-version-outdated.js";
import { iamPrincipalInvalid } from "./policy/principal-invalid.js";
import { iamPrincipalMissing } from "./policy/principal-missing.js";
import { iamTrustActionNotSts } from "./policy/trust-action-not-sts.js";

/** The mode for each finding of the engine; where the words differ by the kind of policy or by its values, {@link special}. */
const modes: { readonly [id in PolicyFindingId]: unknown } = {
  "invalid-json": iamPolicySyntaxError,
  "leading-space": iamPolicyLeadingSpace,
  "duplicate-key": iamPolicySyntaxError,
  "syntax-error": iamPolicySyntaxError,
  "outdated-version": iamPolicyVersionOutdated,
  "failed-legacy-parsing": iamPolicyFailedLegacyParsing,
  "missing-actions": iamPolicyActionsMissing,
  "missing-resources": iamPolicyResourcesMissing,
  "duplicate-sid": iamPolicySidNotUnique,
  "invalid-sid": iamPolicySidInvalid,
  "missing-vendor": iamPolicyActionVendorMissing,
  "too-many-colons": iamPolicyActionColons,
  "invalid-vendor": iamPolicyVendorInvalid,
  "resource-not-arn": iamPolicyResourceNotArn,
  "invalid-partition": iamPolicyPartitionInvalid,
  "resource-vendor-wildcard": iamPolicyResourceVendorWildcard,
  "resource-with-region": iamPolicyResourceWithRegion,
  "invalid-resource-path": iamPolicyResourcePathInvalid,
  "prohibited-field": iamPolicyFieldProhibited,
  "trust-action-not-sts": iamTrustActionNotSts,
  "invalid-principal": iamPrincipalInvalid,
  "missing-principal": iamPrincipalMissing,
};

/** How IAM refuses a policy document in which the engine found this. */
export function malformedPolicyFor(
  finding: PolicyFinding,
  kind: PolicyKind,
): { readonly mode: AnyFailureMode; readonly values: Values } {
  return { mode: (special(finding, kind) ?? modes[finding.id]) as AnyFailureMode, values: finding.values };
}

function special({ id, values }: PolicyFinding, kind: PolicyKind): unknown {
  // Recorded: a trust policy that is no JSON is told so, any other policy has "syntax errors".
  if (id === "invalid-json" && kind === "trust") return iamPolicyJsonInvalid;
  if (id === "resource-with-region" && values.vendor !== "iam") return iamPolicyBucketWithRegion;
  if (id === "prohibited-field" && kind !== "trust" && /Principal$/.test(values.field ?? "")) {
    return iamPolicyPrincipalProhibited;
  }
  return undefined;
}
