import type { PolicyFinding } from "../finding.js";
import { manyOf } from "../one-or-many.js";
import type { PrincipalElement, Statement } from "../types.js";

type Kind = "AWS" | "Service" | "Federated" | "CanonicalUser";

const HOST = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;
const FORMS: Readonly<Record<Kind, RegExp>> = {
  // Everyone, an account, its root, a user, a role, a session, or the unique id a deleted principal leaves behind.
  AWS: /^(\*|\d{12}|arn:aws[a-z-]*:iam::\d{12}:(root|(user|role)\/[^*?]+)|arn:aws[a-z-]*:sts::\d{12}:(assumed-role\/[^*?/]+\/[^*?/]+|federated-user\/[^*?]+)|A[A-Z0-9]{3}[A-Z0-9]{12,})$/,
  Service: HOST,
  Federated: new RegExp(`^arn:aws[a-z-]*:iam::\\d{12}:(saml|oidc)-provider/.+$|${HOST.source}`, "i"),
  CanonicalUser: /^[0-9a-f]{64}$/i,
};

function principalFinding(element: PrincipalElement | undefined): PolicyFinding | undefined {
  if (element === undefined || element === "*") return undefined;
  for (const kind of Object.keys(element) as Kind[]) {
    const value = manyOf(element[kind]).find((one) => !FORMS[kind].test(one));
    // AWS: prints the kind in capitals (`Invalid principal in policy: "SERVICE":"x"`).
    if (value !== undefined) return { id: "invalid-principal", values: { kind: kind.toUpperCase(), value } };
  }
  return undefined;
}

/**
 * The principals of trust and resource policies, by their form. That a user, role or service exists is for the caller
 * to check, who knows them.
 * AWS: IAM User Guide "IAM JSON policy elements: Principal": no wildcard may match part of a name or ARN.
 */
export function checkPrincipals(statements: readonly Statement[]): PolicyFinding | undefined {
  for (let i = 0; i < statements.length; i++) {
    const { Principal, NotPrincipal } = statements[i]!;
    if (Principal === undefined && NotPrincipal === undefined) {
      return { id: "missing-principal", values: { statement: String(i) } };
    }
    const finding = principalFinding(Principal) ?? principalFinding(NotPrincipal);
    if (finding) return finding;
  }
  return undefined;
}
