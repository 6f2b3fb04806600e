import type { PolicyDocument, Statement } from "@understudy/iam";
import type { Fix } from "./fix.js";

/** Policy documents as JSON: the trust policy of a role, or the permissions to add, to whichever policy lacks them. */
export function renderPolicy(fixes: readonly Fix[]): string | undefined {
  const documents = fixes.flatMap((fix) => documentOf(fix) ?? []).map((document) => JSON.stringify(document, null, 2));
  return documents.length === 0 ? undefined : documents.join("\n\n");
}

function documentOf(fix: Fix): PolicyDocument | undefined {
  if (fix.do === "create-role" || fix.do === "set-trust") return fix.trust;
  if (fix.do === "update-organization-policy") return fix.document;
  if (fix.do === "allow") return permissionPolicy(fix.statements);
  const missing = fix.do === "change-deny" && fix.statement?.Effect === "Allow" ? [fix.statement] : [];
  return missing.length > 0 ? permissionPolicy(missing) : undefined;
}

/** The document of a permission policy with these statements. */
export function permissionPolicy(statements: readonly Statement[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: statements };
}
