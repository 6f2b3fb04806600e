import { iamPolicyArnMalformed, refuse } from "@understudy/catalogue";
import type { PolicyArn } from "./arn.js";
import { parsePolicyArn } from "./arn.js";

/** @throws Failure for a text that is no ARN of a managed policy. */
export function readPolicyArn(arn: string): PolicyArn {
  return parsePolicyArn(arn) ?? refuse(iamPolicyArnMalformed, {});
}
