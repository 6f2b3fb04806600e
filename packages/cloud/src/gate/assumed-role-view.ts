import type { ManagedPolicySource, RoleView } from "@understudy/catalogue";
import type { AssumedRole } from "../services/ecs/tables.js";
import type { Settings } from "../settings.js";
import type { ReadStore } from "../store/store.js";
import { findCredential } from "./credentials.js";
import { identityOfSession } from "./identity-of-session.js";
import { policyDocuments } from "./policy-documents.js";

export interface AssumedRoleParts {
  readonly store: ReadStore;
  readonly settings: Settings;
  readonly managedPolicies: ManagedPolicySource;
}

/** A role that ECS assumed for a task, with its policies; undefined where there is none, or its session is gone. */
export function assumedRoleView(role: AssumedRole | undefined, parts: AssumedRoleParts): RoleView | undefined {
  const holder = role && findCredential(role.accessKeyId, parts.store, parts.settings)?.holder;
  if (!holder || !("session" in holder)) return undefined;
  const { policies } = identityOfSession(holder, policyDocuments(parts.store, parts.managedPolicies));
  return { roleArn: role.roleArn, policies };
}
