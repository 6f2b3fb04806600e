/** Resources and condition keys of Secrets Manager. Source: Service Authorization Reference, "AWS Secrets Manager". */
import type { AttachedPolicy, RequestContext } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Check, Read } from "../../gate/operation.js";
import type { SecretNamed } from "./find-secret.js";
import { findSecret, secretArn } from "./find-secret.js";
import type { Tag } from "./tables.js";

/**
 * A check on the secret that a request names. AWS prints the SecretId as it was given (quoted for names and ARNs in public
 * notes); policies are matched with the ARN.
 */
export function secretCheck(action: string, secretId: string, read: Read, context: RequestContext = {}): Check {
  return checkOn(action, findSecret(secretId, read), read, context);
}

function checkOn(action: string, named: SecretNamed, read: Read, context: RequestContext): Check {
  const { row, arn, account, secretId } = named;
  return {
    action,
    resource: arn,
    printed: secretId,
    ...(account !== read.account && { resourceAccount: account }),
    ...(row?.policy !== undefined && { resourcePolicy: policyOf(row.policy) }),
    context: {
      "secretsmanager:SecretId": arn,
      "secretsmanager:SecretPrimaryRegion": read.region,
      ...(row?.kmsKeyId && { "secretsmanager:KmsKeyId": row.kmsKeyId }),
      ...resourceTags(row?.tags ?? []),
      ...context,
    },
  };
}

/** A check on a secret that is to be made: nobody has drawn its last six characters yet. */
export function newSecretCheck(action: string, name: string, read: Read, context: RequestContext): Check {
  return { action, resource: secretArn(read.account, read.region, name, "??????"), printed: name, context };
}

/** A check on no secret in particular. Recorded: the sentence then names no resource. */
export function anySecretCheck(action: string): Check {
  return { action, resource: "*", printed: "" };
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that carries tags. */
export function requestTags(tags: readonly { readonly Key?: string; readonly Value?: string }[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key = "", Value = "" }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key = "" }) => Key) };
}

function resourceTags(tags: readonly Tag[]): RequestContext {
  return Object.fromEntries(
    tags.flatMap(({ Key, Value }) => [
      [`aws:ResourceTag/${Key}`, Value],
      [`secretsmanager:ResourceTag/${Key}`, Value],
    ]),
  );
}

const policyOf = (text: string): AttachedPolicy => ({
  document: documentOf(text),
  source: { type: "resource", name: "resource policy" },
});
