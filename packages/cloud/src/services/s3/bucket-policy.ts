import {
  refuse,
  s3PolicyActionInvalid,
  s3PolicyMalformed,
  s3PolicyNotJson,
  s3PolicyPrincipalInvalid,
  s3PolicyResourceInvalid,
} from "@understudy/catalogue";
import { type Statement, validatePolicy } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Context } from "../../gate/operation.js";
import { principalExists } from "../iam/principal-exists.js";
import { principalsOf } from "../iam/trust-principals.js";
import { bucketArn } from "./check.js";

/**
 * Holds a bucket policy on its way in against AWS's rules: sound, of this bucket alone, its principals there.
 * Source: S3 User Guide, "Bucket policies for Amazon S3".
 * @throws Failure MalformedPolicy
 */
export function checkBucketPolicy(text: string, bucket: string, context: Context): void {
  if (!isObject(text)) refuse(s3PolicyNotJson, {});
  if (validatePolicy(text, "resource")) refuse(s3PolicyMalformed, {});
  const document = documentOf(text);
  const statements = [document.Statement].flat() as readonly Statement[];
  const arn = bucketArn(bucket);
  for (const { Action, NotAction, Resource, NotResource } of statements) {
    const actions = [Action ?? NotAction ?? []].flat();
    if (!actions.every((action) => /^(?:\*|s3:.+)$/i.test(action))) refuse(s3PolicyActionInvalid, {});
    if (![Resource ?? NotResource ?? []].flat().every((one) => isOf(one, arn))) refuse(s3PolicyResourceInvalid, {});
  }
  for (const { kind, value } of principalsOf(document)) {
    if (!principalExists(kind, value, context))
      refuse(s3PolicyPrincipalInvalid, {}, undefined, { members: { Detail: value } });
  }
}

const isOf = (resource: string, arn: string) =>
  resource === arn || resource.startsWith(`${arn}/`) || resource === `${arn}*`;

function isObject(text: string): boolean {
  try {
    return text.trimStart().startsWith("{") && typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
