/** Policy documents on their way in. */
import {
  failureOf,
  organizationsMalformedPolicyDocument,
  organizationsPolicyTooLarge,
  refuse,
} from "@understudy/catalogue";
import type { Statement } from "@understudy/iam";
import { parsePolicy, validatePolicy } from "@understudy/iam";
import { RCP_SERVICES } from "../../gate/organization.js";
import type { PolicyType } from "./tables.js";

/** Characters, white space too: "Maximum size of a policy document". Source: AWS Organizations User Guide, "Quotas". */
const SIZE = 5120;

/** @throws Failure organizations.policy-too-large, organizations.malformed-policy-document */
export function checkDocument(content: string, type: PolicyType): void {
  if (content.length > SIZE) refuse(organizationsPolicyTooLarge, {});
  const parsed = parsePolicy(content);
  const kind = type === "SERVICE_CONTROL_POLICY" ? "scp" : "resource";
  if (!parsed.ok || validatePolicy(content, kind)) throw failureOf(organizationsMalformedPolicyDocument, {});
  if (type === "SERVICE_CONTROL_POLICY") return;
  const { Version, Statement } = parsed.document;
  const statements = listOf<Statement>(Statement);
  if (Version !== "2012-10-17" || !statements.every(isOfRcp)) refuse(organizationsMalformedPolicyDocument, {});
}

/** Source: AWS Organizations User Guide, "RCP syntax": Deny only, for every principal, actions of the services that take RCPs. */
function isOfRcp({ Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource }: Statement): boolean {
  return (
    Effect === "Deny" &&
    Principal === "*" &&
    NotPrincipal === undefined &&
    NotAction === undefined &&
    (Resource !== undefined || NotResource !== undefined) &&
    listOf(Action).every((action) => RCP_SERVICES.has(action.split(":")[0] ?? ""))
  );
}

function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as Item];
}
