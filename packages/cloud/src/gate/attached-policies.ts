/** What is attached to users, groups, roles and sessions, as the engine takes it. */
import type { AttachedPolicy, PolicyDocument, PrincipalPolicies } from "@understudy/iam";
import type { Attachments, GroupRow, PolicyHolder } from "../services/iam/tables.js";
import type { SessionLimits } from "../services/sts/tables.js";
import { documentOf } from "./document.js";
import type { PolicyDocuments } from "./policy-documents.js";

const EMPTY: PolicyDocument = { Version: "2012-10-17", Statement: [] };

/** Of a user or role: inline and managed policies, and the boundary. */
export function attachedPolicies(
  row: Attachments,
  documents: PolicyDocuments,
): Pick<PrincipalPolicies, "identity" | "boundary"> {
  const boundary = row.boundary === undefined ? [] : managedPolicies([row.boundary], documents, "boundary");
  return {
    identity: [...inlinePolicies(row), ...managedPolicies(row.attached, documents)],
    ...(boundary[0] && { boundary: boundary[0] }),
  };
}

/** What a group brings to its members. A boundary limits it as it limits what is the user's own. */
export function groupPolicies(group: GroupRow, documents: PolicyDocuments): readonly AttachedPolicy[] {
  const policies = [...inlinePolicies(group), ...managedPolicies(group.attached, documents)];
  return policies.map(({ document, source }) => ({
    document,
    source: { ...source, type: "group", group: group.groupName },
  }));
}

function inlinePolicies(row: PolicyHolder): readonly AttachedPolicy[] {
  return Object.entries(row.inline).map(([name, text]) => ({
    document: documentOf(text),
    source: { type: "inline", name },
  }));
}

/** What limits a session. */
export function sessionPolicies(
  session: SessionLimits,
  documents: PolicyDocuments,
): Pick<PrincipalPolicies, "session"> {
  const inline = (session.sessionPolicies ?? []).map(
    (text): AttachedPolicy => ({
      document: documentOf(text),
      source: { type: "session", name: "session policy" },
    }),
  );
  const all = [...inline, ...managedPolicies(session.sessionPolicyArns ?? [], documents, "session")];
  return all.length > 0 ? { session: all } : {};
}

/** Managed policies by ARN. */
export function managedPolicies(
  arns: readonly string[],
  documents: PolicyDocuments,
  type: "managed" | "boundary" | "session" = "managed",
): AttachedPolicy[] {
  // INVARIANT: a policy that is gone grants nothing; as a boundary or session policy it must still limit, hence the empty document.
  return arns.map((arn) => ({
    document: documents(arn) ?? EMPTY,
    source: { type, name: arn.slice(arn.lastIndexOf("/") + 1), arn },
  }));
}
