/** Which services a session may call at all, before any policy is asked. */
import { invalidSecurityToken, refuse, refuseWire, stsSessionCredentialsNotAllowed } from "@understudy/catalogue";
import type { SessionRow } from "../services/sts/tables.js";

/** Operations of STS that a kind of session may not call. */
const CLOSED: { readonly [kind in SessionRow["kind"]]: (operation: string) => boolean } = {
  "role-session": (operation) => operation === "GetSessionToken" || operation === "GetFederationToken",
  "user-session": (operation) => operation !== "AssumeRole" && operation !== "GetCallerIdentity",
  "federated-user": (operation) => operation !== "GetCallerIdentity",
};

/**
 * AWS: federated users cannot call IAM, nor can sessions of a user without a second factor: to IAM their token is none.
 * Source: IAM User Guide, "Compare AWS STS credentials".
 * @throws Failure where the session does not reach that far
 */
export function checkReach(session: SessionRow | undefined, service: string, operation: string): void {
  if (!session) return;
  if (service === "iam" && !reachesIam(session)) refuseWire(invalidSecurityToken, "query", {});
  if (service === "sts" && CLOSED[session.kind](operation)) refuse(stsSessionCredentialsNotAllowed, { operation });
}

function reachesIam(session: SessionRow): boolean {
  return session.kind === "role-session" || (session.kind === "user-session" && session.multiFactorAt !== undefined);
}
