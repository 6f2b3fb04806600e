import type { PolicyFinding, PolicyKind } from "../finding.js";
import { manyOf } from "../one-or-many.js";
import type { PolicyDocument, Statement } from "../types.js";
import { checkActionPrefixes, checkActionsExist, checkTrustActions } from "./check-actions.js";
import { checkLegacy } from "./check-legacy.js";
import { checkPrincipals } from "./check-principals.js";
import { checkResources, checkResourcesExist } from "./check-resources.js";
import { checkSyntax } from "./check-syntax.js";
import { parsePolicy } from "./parse-policy.js";

type Check = (statements: readonly Statement[]) => PolicyFinding | undefined;

/** Elements a kind of policy must not have. */
const prohibits =
  (...fields: readonly ("Principal" | "NotPrincipal" | "Resource" | "NotResource")[]): Check =>
  (statements) => {
    const field = fields.find((one) => statements.some((statement) => statement[one] !== undefined));
    return field === undefined ? undefined : { id: "prohibited-field", values: { field } };
  };

/** An empty Sid counts as none. */
const checkUniqueSids: Check = (statements) => {
  const seen = new Set<string>();
  for (const { Sid } of statements) {
    if (Sid === undefined || Sid === "") continue;
    if (seen.has(Sid)) return { id: "duplicate-sid", values: { sid: Sid } };
    seen.add(Sid);
  }
  return undefined;
};

/** AWS: IAM JSON policy elements "Sid": `[A-Za-z0-9]*` in IAM; other services take more. */
const checkSids: Check = (statements) => {
  const wrong = statements.find(({ Sid }) => Sid !== undefined && !/^[A-Za-z0-9]*$/.test(Sid))?.Sid;
  return (
    checkUniqueSids(statements) ?? (wrong === undefined ? undefined : { id: "invalid-sid", values: { sid: wrong } })
  );
};

/** A wrong resource is told before the older parser is asked about resources. */
const checkLegacyAll: Check = (statements) =>
  checkLegacy(statements, false) ?? (checkResources(statements) ? undefined : checkLegacy(statements, true));

const IDENTITY: readonly Check[] = [
  prohibits("Principal", "NotPrincipal"),
  checkLegacyAll,
  checkSids,
  checkActionsExist,
  checkResources,
  checkActionPrefixes,
  checkResourcesExist,
];

const TRUST: readonly Check[] = [
  (statements) => checkLegacy(statements, false),
  checkSids,
  checkActionsExist,
  checkActionPrefixes,
  checkTrustActions,
  prohibits("Resource", "NotResource"),
  checkPrincipals,
];

/** Services differ in what they ask of a resource's policy; this is what all ask. */
const RESOURCE: readonly Check[] = [
  (statements) => checkLegacy(statements, false),
  checkUniqueSids,
  checkActionsExist,
  checkActionPrefixes,
  checkPrincipals,
];

const CHECKS: Readonly<Record<PolicyKind, readonly Check[]>> = {
  identity: IDENTITY,
  boundary: IDENTITY,
  session: IDENTITY,
  scp: IDENTITY,
  trust: TRUST,
  resource: RESOURCE,
};

/**
 * Would AWS store this document as this kind of policy? Gives the first thing it would object to, in the order AWS does,
 * or undefined. Given a text, also checks that it is JSON without duplicate keys or leading white space. Sizes are not
 * checked here: see {@link policySize}.
 * AWS: IAM User Guide "Grammar of the IAM JSON policy language" and recorded answers.
 */
export function validatePolicy(document: PolicyDocument | string, kind: PolicyKind): PolicyFinding | undefined {
  if (typeof document === "string") {
    // AWS: "JSON strings must not have leading spaces".
    if (/^\s+\S/.test(document)) return { id: "leading-space", values: {} };
    const parsed = parsePolicy(document);
    return parsed.ok ? validateParsed(parsed.document, kind) : parsed.finding;
  }
  return checkSyntax(document) ?? validateParsed(document, kind);
}

function validateParsed(document: PolicyDocument, kind: PolicyKind): PolicyFinding | undefined {
  const { Version, Statement } = document;
  // AWS: identity policies must be of the newer version; trust and resource policies may still be of 2008-10-17.
  if (CHECKS[kind] === IDENTITY && Version !== "2012-10-17") {
    return { id: "outdated-version", values: { version: Version ?? "" } };
  }
  const statements: readonly Statement[] = manyOf(Statement);
  for (const check of CHECKS[kind]) {
    const finding = check(statements);
    if (finding) return finding;
  }
  return undefined;
}
