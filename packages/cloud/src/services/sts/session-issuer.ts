import { refuse, stsSessionCredentialsNotAllowed } from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { SessionIssuer } from "./tables.js";

/** Whose long-term keys ask for a session. @throws Failure for callers that have none */
export function sessionIssuer({ caller }: Read, operation: string): SessionIssuer {
  const { principal, user } = caller;
  if (principal.kind === "root") return { kind: "root" };
  if (principal.kind !== "user") return refuse(stsSessionCredentialsNotAllowed, { operation });
  return user ? { kind: "user", userId: user.userId } : { kind: "administrator" };
}
