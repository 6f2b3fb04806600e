import { iamSimulationPolicyInvalid, refuse } from "@understudy/catalogue";
import type { AttachedPolicy, PolicyKind, PolicySource } from "@understudy/iam";
import { parsePolicy, validatePolicy } from "@understudy/iam";
import type { IdentityPolicy } from "../identity-policies.js";

/** A policy in a simulation. Its `source.name` is the id under which answers show it. */
export interface SimulatedPolicy extends AttachedPolicy {
  readonly text: string;
}

/** A policy that somebody has. AWS: inline policies are shown as `user_NAME_POLICY` (recorded). */
export function simulatedIdentityPolicy(
  policy: IdentityPolicy,
  type: PolicySource["type"] = policy.owner ? "inline" : "managed",
): SimulatedPolicy {
  const { name, owner, arn, text, document } = policy;
  const id = owner ? `${owner.kind}_${owner.name}_${name}` : name;
  return { text, document, source: { type, name: id, ...(arn !== undefined && { arn }) } };
}

/**
 * Documents that stand in the request.
 * @param list name of the parameter; its entries are shown as `PolicyInputList.1`.
 * @throws Failure InvalidInput for one that IAM would not store. A document may lack its Version here, and have white space around.
 */
export function readPolicyInputs(
  texts: readonly string[],
  list: string,
  type: PolicySource["type"],
  kind: PolicyKind = "identity",
): readonly SimulatedPolicy[] {
  return texts.map((text, i) => readPolicyInput(text, `${list}.${i + 1}`, type, kind, i + 1));
}

/** One document of the request. @param item its place in its list, from 1. @throws Failure InvalidInput */
export function readPolicyInput(
  text: string,
  id: string,
  type: PolicySource["type"],
  kind: PolicyKind,
  item = 1,
): SimulatedPolicy {
  const parsed = parsePolicy(text);
  const refused = () => refuse(iamSimulationPolicyInvalid, { item: String(item) });
  if (!parsed.ok) return refused();
  const { document } = parsed;
  if (validatePolicy({ ...document, Version: "2012-10-17" }, kind)) return refused();
  return { text, document, source: { type, name: id } };
}
