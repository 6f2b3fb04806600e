/** What tests of the policy simulator start from. */
import type { GateForTest } from "../../testing/gate-for-test.js";

export const BUCKET = "arn:aws:s3:::bucket/a";
export const OTHER = "arn:aws:s3:::bucket/b";
export const CALLER = "arn:aws:iam::000000000000:user/ana";

interface Part {
  readonly Effect?: "Allow" | "Deny";
  readonly Action?: string;
  readonly Resource?: string;
  readonly Condition?: object;
  readonly Principal?: object;
}

/** A document on one line, as the recorded ones are; where nothing is given it allows s3:GetObject. */
export const policyOf = (...parts: readonly Part[]): string =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: (parts.length > 0 ? parts : [{}]).map((part) => ({
      Effect: "Allow",
      Action: "s3:GetObject",
      Resource: "*",
      ...part,
    })),
  });

/** A resource's policy for that user. */
export const bucketPolicy = (part: Part = {}): string =>
  policyOf({ Resource: "arn:aws:s3:::bucket/*", Principal: { AWS: CALLER }, ...part });

export const DENY = policyOf({ Effect: "Deny" });

/** One level of an organization. */
export const level = (...ServiceControlPolicyInputList: readonly string[]) => ({ ServiceControlPolicyInputList });

/** One context entry. */
export const entry = (ContextKeyName: string, ContextKeyType: string, ...ContextKeyValues: readonly string[]) => ({
  ContextEntries: [{ ContextKeyName, ContextKeyType, ContextKeyValues }],
});

export interface Result {
  readonly EvalActionName: string;
  readonly EvalResourceName: string;
  readonly EvalDecision: string;
  readonly MatchedStatements: readonly { readonly SourcePolicyId: string; readonly SourcePolicyType: string }[];
  readonly MissingContextValues: readonly string[];
  readonly EvalDecisionDetails?: { readonly [type: string]: string };
  readonly ResourceSpecificResults?: readonly Omit<Result, "EvalDecision">[];
}

/** Results of SimulateCustomPolicy; asks for s3:GetObject where nothing else is asked. */
export function simulateCustom(gate: GateForTest, input: object): readonly Result[] {
  const { EvaluationResults } = gate.call<{ EvaluationResults: readonly Result[] }>("SimulateCustomPolicy", {
    PolicyInputList: [policyOf()],
    ActionNames: ["s3:GetObject"],
    ...input,
  });
  return EvaluationResults;
}

/** The same, told by ids of the matched policies. */
export function told(results: readonly Result[]): readonly string[] {
  return results.map(({ EvalDecision, MatchedStatements }) =>
    [EvalDecision, ...MatchedStatements.map(({ SourcePolicyId }) => SourcePolicyId)].join(" "),
  );
}
