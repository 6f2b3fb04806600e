/** Resources and condition keys of parameters. Source: Service Authorization Reference, "AWS Systems Manager". */
import type { RequestContext } from "@understudy/iam";
import type { Check, Read } from "../../gate/operation.js";
import { findParameter } from "./find-parameter.js";

/** A check on the parameter that a request names, whether it exists or not. */
export function parameterCheck(action: string, name: string, read: Read, context: RequestContext = {}): Check {
  const { arn, account, row } = findParameter(name, read);
  const tags = (row?.tags ?? []).flatMap(({ Key, Value }) => [
    [`aws:ResourceTag/${Key}`, Value],
    [`ssm:resourceTag/${Key}`, Value],
  ]);
  return {
    action,
    resource: arn,
    ...(account !== read.account && { resourceAccount: account }),
    context: { ...Object.fromEntries(tags), ...context },
  };
}

/** `aws:RequestTag/…` and `aws:TagKeys` of a request that carries tags. */
export function requestTags(tags: readonly { readonly Key?: string; readonly Value?: string }[] = []): RequestContext {
  if (tags.length === 0) return {};
  const pairs = tags.map(({ Key = "", Value = "" }) => [`aws:RequestTag/${Key}`, Value]);
  return { ...Object.fromEntries(pairs), "aws:TagKeys": tags.map(({ Key = "" }) => Key) };
}
