import { matchAction } from "../match/match-glob.js";
import { manyOf } from "../one-or-many.js";
import type { PolicyDocument, Statement } from "../types.js";

/**
 * Does the document allow any action of a service on something that could be that service's? What
 * `iam:ListPoliciesGrantingServiceAccess` asks.
 * AWS: recorded answers: denies and conditions do not count, actions need not exist, a resource of another service does not do.
 * DIFFERS: AWS knows the resources of each action. Here they must be of the service itself, or, for STS, of IAM.
 */
export function grantsService(document: PolicyDocument, namespace: string): boolean {
  const statements: readonly Statement[] = manyOf(document.Statement);
  return statements.some(
    (statement) => statement.Effect === "Allow" && allowsActions(statement, namespace) && reaches(statement, namespace),
  );
}

function allowsActions({ Action, NotAction }: Statement, namespace: string): boolean {
  // An exception for every action leaves none of them.
  if (Action === undefined) return !manyOf(NotAction).some((action) => matchAction(action, `${namespace}:*`));
  return manyOf(Action).some((action) => matchAction(action.split(":", 1)[0] as string, namespace));
}

function reaches({ Resource, NotResource }: Statement, namespace: string): boolean {
  if (Resource === undefined) return !manyOf(NotResource).includes("*");
  return manyOf(Resource).some((resource) => {
    const vendor = resource.split(":")[2] ?? "*";
    return matchAction(vendor, namespace) || (namespace === "sts" && vendor === "iam");
  });
}
