import type { PermissionsBoundaryAttachmentType } from "@aws-sdk/client-iam";
import { iamBoundaryNotFound, iamInvalidBoundary, refuse } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { parsePolicyArn } from "./arn.js";
import { findPolicy } from "./managed-policy.js";

/** @throws Failure when that is no managed policy that could be a permissions boundary here. */
export function checkBoundary(arn: string, context: Context): void {
  if (!parsePolicyArn(arn)) refuse(iamInvalidBoundary, { boundary: arn });
  if (!findPolicy(arn, context)) refuse(iamBoundaryNotFound, { policyArn: arn });
}

/** What AWS answers, against its own model, which only has `PermissionsBoundaryPolicy`. */
const TYPE = "Policy" as unknown as PermissionsBoundaryAttachmentType;

/** A boundary as answers show it; nothing where there is none. */
export function wireBoundary(row: { readonly boundary?: string }) {
  if (row.boundary === undefined) return {};
  return { PermissionsBoundary: { PermissionsBoundaryType: TYPE, PermissionsBoundaryArn: row.boundary } };
}
