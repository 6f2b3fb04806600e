import { Failure, refuse, secretsmanagerIdsOrFilters } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { anySecretCheck } from "../check.js";
import { operation } from "../operation.js";
import type { readValue } from "../read-value.js";

type Value = ReturnType<typeof readValue>;

/**
 * Reads each secret as GetSecretValue does, as the same caller; what cannot be read stands in `Errors`. With filters the caller
 * needs secretsmanager:ListSecrets too. Source: Secrets Manager API reference, BatchGetSecretValue.
 */
export const BatchGetSecretValue = operation("BatchGetSecretValue", {
  authorize: () => [anySecretCheck("secretsmanager:BatchGetSecretValue")],
  run(input, context) {
    const ids = input.SecretIdList ?? [];
    if (ids.length > 0 === (input.Filters ?? []).length > 0) refuse(secretsmanagerIdsOrFilters, {});
    const listed = ids.length > 0 ? { secretIds: ids } : list(input, context);
    const read = listed.secretIds.map((id) => readOne(id, context));
    return {
      SecretValues: read.flatMap(({ value }) => (value ? [value] : [])),
      Errors: read.flatMap(({ error }) => (error ? [error] : [])),
      ...(listed.NextToken && { NextToken: listed.NextToken }),
    };
  },
});

/** Most secrets that one answer holds. */
const MOST = 20;

interface Listed {
  readonly secretIds: readonly string[];
  readonly NextToken?: string;
}

function list(input: { readonly MaxResults?: number; readonly NextToken?: string }, context: Context): Listed {
  const { MaxResults = MOST, ...rest } = input;
  const answer = context.call(context.callerReference, "secretsmanager", "ListSecrets", { ...rest, MaxResults }) as {
    readonly SecretList: readonly { readonly ARN: string }[];
    readonly NextToken?: string;
  };
  return { secretIds: answer.SecretList.map(({ ARN }) => ARN), NextToken: answer.NextToken };
}

function readOne(SecretId: string, context: Context) {
  try {
    const value = context.call(context.callerReference, "secretsmanager", "GetSecretValue", { SecretId }) as Value;
    return { value };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { error: { SecretId, ErrorCode: error.code, Message: error.message } };
  }
}
