import { iamEntityArnInvalid, iamSimulationSourceOtherAccount, refuse } from "@understudy/catalogue";
import type { Check, Read } from "../../gate/operation.js";
import { groupCheck, printedByArn, roleCheck, userCheck } from "./check.js";

/** An identity as an ARN names it: what IAM's analyses are asked about. */
export interface EntityArn {
  readonly kind: "user" | "group" | "role";
  readonly account: string;
  /** Without path: AWS looks identities up by name and takes any path for right (recorded). */
  readonly name: string;
}

/** The parts of the ARN of a user, group or role; undefined when the text is none. */
export function parseEntityArn(arn: string): EntityArn | undefined {
  const match = /^arn:aws:iam::(\d{12}):(user|group|role)\/(?:[\u0021-\u007e]+\/)?([\w+=,.@-]{1,128})$/u.exec(arn);
  if (!match) return undefined;
  return { account: match[1] as string, kind: match[2] as EntityArn["kind"], name: match[3] as string };
}

/** @throws Failure for what is no user, group or role, and for one of another account. */
export function readEntityArn(arn: string, { account }: Read): EntityArn {
  const entity = parseEntityArn(arn) ?? refuse(iamEntityArnInvalid, { arn });
  if (entity.account !== account) refuse(iamSimulationSourceOtherAccount, { account, other: entity.account });
  return entity;
}

/** A check on that identity, printed by its ARN; on the text itself where it is no ARN. */
export function entityCheck(action: string, arn: string, read: Read): Check {
  const entity = parseEntityArn(arn);
  if (entity?.account !== read.account) return { action: `iam:${action}`, resource: arn };
  return printedByArn(CHECKS[entity.kind](action, entity.name, read));
}

const CHECKS = { user: userCheck, group: groupCheck, role: roleCheck } as const;
