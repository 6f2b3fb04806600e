/** Session policies and session tags on their way in. */
import type { Violation } from "@understudy/catalogue";
import {
  malformedPolicyFor,
  refuse,
  refuseValidation,
  stsInvalidArn,
  stsPackedPolicyTooLarge,
  stsSessionPolicyMalformed,
  stsSessionPolicyNotFound,
} from "@understudy/catalogue";
import { validatePolicy } from "@understudy/iam";
import type { Context } from "../../gate/operation.js";
import { policyDocuments } from "../../gate/policy-documents.js";
import { parsePolicyArn } from "../iam/arn.js";
import type { Tag } from "../iam/tables.js";
import type { SessionLimits } from "./tables.js";

/** What limits a session, as AssumeRole and GetFederationToken are given it. */
export interface AskedLimits {
  readonly Policy?: string;
  readonly PolicyArns?: readonly { readonly arn?: string }[];
  readonly Tags?: readonly Tag[];
}

const MAX_ARNS = 10;

/**
 * The session policies of a request. Source: STS API reference, AssumeRole (Policy, PolicyArns).
 * @param account of the role or user: managed policies must be of it, or of AWS.
 * @throws Failure MalformedPolicyDocument, ValidationError, PackedPolicyTooLarge
 */
export function sessionLimits(asked: AskedLimits, account: string, context: Context): SessionLimits {
  const arns = policyArns(asked);
  if (arns.length > MAX_ARNS) refuseValidation("sts", [tooMany(arns)]);
  if (asked.Policy !== undefined) checkSessionPolicy(asked.Policy);
  for (const arn of arns) checkPolicyArn(arn, account, context);
  const percentage = packedSize(asked);
  if (percentage > 100) refuse(stsPackedPolicyTooLarge, { percentage: String(percentage) });
  return {
    ...(asked.Policy !== undefined && { sessionPolicies: [asked.Policy] }),
    ...(arns.length > 0 && { sessionPolicyArns: arns }),
  };
}

/** `PackedPolicySize`: only in answers to requests that have something to pack. */
export function wirePackedSize(asked: AskedLimits): { readonly PackedPolicySize?: number } {
  return asked.Policy || asked.PolicyArns?.length || asked.Tags?.length ? { PackedPolicySize: packedSize(asked) } : {};
}

const policyArns = ({ PolicyArns = [] }: AskedLimits) => PolicyArns.map(({ arn = "" }) => arn);

function checkSessionPolicy(text: string): void {
  const finding = validatePolicy(text, "session");
  if (!finding) return;
  if (finding.id === "invalid-json") refuse(stsSessionPolicyMalformed, {});
  const { mode, values } = malformedPolicyFor(finding, "session");
  refuse(mode, values);
}

function checkPolicyArn(arn: string, account: string, { store, managedPolicies }: Context): void {
  const policy = parsePolicyArn(arn) ?? refuse(stsInvalidArn, { arn });
  const isNear = policy.account === "aws" || policy.account === account;
  if (!isNear || !policyDocuments(store, managedPolicies)(arn)) refuse(stsSessionPolicyNotFound, { policyArn: arn });
}

function tooMany(arns: readonly string[]): Violation {
  const text = `[${arns.map((arn) => `PolicyDescriptorType(arn=${arn})`).join(", ")}]`;
  return { path: "policyArns", value: arns, text, constraint: { kind: "max-length", limit: MAX_ARNS } };
}

/**
 * Share of the allowed size that session policies and tags take, in percent. Source: IAM User Guide, "IAM and AWS STS quotas".
 *
 * DIFFERS: the size is counted in characters, of 2,048: the packed form that AWS counts in is not public.
 */
function packedSize(asked: AskedLimits): number {
  const tags = (asked.Tags ?? []).flatMap(({ Key, Value }) => [Key, Value]);
  const characters = [asked.Policy ?? "", ...policyArns(asked), ...tags].join("").length;
  return Math.ceil((characters / 2048) * 100);
}
