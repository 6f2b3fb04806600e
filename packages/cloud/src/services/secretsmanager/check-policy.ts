/** Resource-based policies on their way in. Source: Secrets Manager User Guide, "Resource-based policies". */
import {
  refuse,
  secretsmanagerPolicyPrincipalUnsupported,
  secretsmanagerPolicySyntaxError,
} from "@understudy/catalogue";
import type { Statement } from "@understudy/iam";
import { validatePolicy } from "@understudy/iam";
import { documentOf } from "../../gate/document.js";
import type { Context } from "../../gate/operation.js";
import { principalExists } from "../iam/principal-exists.js";
import { principalsOf } from "../iam/trust-principals.js";

/** @throws Failure secretsmanager.policy-syntax-error, secretsmanager.policy-principal-unsupported */
export function checkPolicy(text: string, context: Context): void {
  if (validatePolicy(text, "resource")) refuse(secretsmanagerPolicySyntaxError, {});
  const exists = principalsOf(documentOf(text)).every(({ kind, value }) => principalExists(kind, value, context));
  if (!exists) refuse(secretsmanagerPolicyPrincipalUnsupported, {});
}

/** Conditions that keep a policy for everyone from being public. */
const NARROWING = ["aws:sourcearn", "aws:sourcevpc", "aws:sourcevpce", "aws:sourceaccount"];

/** Whether the policy lets anyone in. */
export function isPublic(text: string): boolean {
  const { Statement: statements } = documentOf(text);
  const all: readonly Statement[] = Array.isArray(statements) ? statements : [statements as Statement];
  return all.some((statement) => statement.Effect === "Allow" && isForAll(statement) && !isNarrowed(statement));
}

function isForAll({ Principal, NotPrincipal }: Statement): boolean {
  if (NotPrincipal !== undefined || Principal === "*") return true;
  return [Principal?.AWS ?? []].flat().includes("*");
}

function isNarrowed({ Condition = {} }: Statement): boolean {
  return Object.values(Condition).some((keys) =>
    Object.keys(keys).some((key) => NARROWING.includes(key.toLowerCase())),
  );
}
