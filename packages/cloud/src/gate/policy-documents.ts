import type { ManagedPolicySource } from "@understudy/catalogue";
import type { PolicyDocument } from "@understudy/iam";
import { nameKey, policies as policyTable } from "../services/iam/tables.js";
import type { ReadStore } from "../store/store.js";
import { documentOf } from "./document.js";

/** Looks up the document of a managed policy, customer managed or AWS managed. */
export type PolicyDocuments = (arn: string) => PolicyDocument | undefined;

export function policyDocuments(store: ReadStore, managed: ManagedPolicySource): PolicyDocuments {
  return (arn) => {
    if (arn.startsWith("arn:aws:iam::aws:")) {
      const policy = managed.get(arn);
      return policy?.versions[policy.defaultVersionId]?.document;
    }
    const [, , , , account = "", resource = ""] = arn.split(":");
    const row = store.get(policyTable, nameKey(account, resource.slice(resource.lastIndexOf("/") + 1)));
    const version = row?.arn === arn ? row.versions[row.defaultVersionId] : undefined;
    return version && documentOf(version.document);
  };
}
