import { parseOperator } from "../condition/parse-operator.js";
import type { PolicyFinding } from "../finding.js";

const TOP_ELEMENTS = new Set(["Version", "Id", "Statement"]);
const STATEMENT_ELEMENTS = new Set([
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
]);
const PAIRS = [
  ["Action", "NotAction"],
  ["Resource", "NotResource"],
  ["Principal", "NotPrincipal"],
] as const;
const PRINCIPAL_KINDS = new Set(["AWS", "Service", "Federated", "CanonicalUser"]);

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isScalar = (value: unknown): boolean => isText(value) || typeof value === "number" || typeof value === "boolean";
const isOneOrMany = (value: unknown, isOne: (value: unknown) => boolean): boolean =>
  isOne(value) || (Array.isArray(value) && value.every(isOne));

function conditionProblem(condition: unknown): string | undefined {
  if (!isObject(condition)) return "Condition";
  for (const operator of Object.keys(condition)) {
    const keys = condition[operator];
    if (!isObject(keys)) return `Condition.${operator}`;
    const wrong = Object.keys(keys).find((key) => !isOneOrMany(keys[key], isScalar));
    if (wrong !== undefined) return `Condition.${operator}.${wrong}`;
    // AWS: an unknown operator with nothing in it is let through.
    if (parseOperator(operator) === undefined && Object.keys(keys).length > 0) return `Condition.${operator}`;
  }
  return undefined;
}

function principalProblem(principal: unknown, element: string): string | undefined {
  if (principal === "*") return undefined;
  if (!isObject(principal)) return element;
  const kinds = Object.keys(principal);
  if (kinds.length === 0) return element;
  const wrong = kinds.find((kind) => !PRINCIPAL_KINDS.has(kind) || !isOneOrMany(principal[kind], isText));
  return wrong === undefined ? undefined : `${element}.${wrong}`;
}

/** The path of the first element that is wrong; undefined when the statement is well formed. */
function statementProblem(statement: unknown): string | undefined {
  if (!isObject(statement)) return "";
  const unknownElement = Object.keys(statement).find((element) => !STATEMENT_ELEMENTS.has(element));
  if (unknownElement !== undefined) return unknownElement;
  const { Effect, Sid, Condition } = statement;
  for (const [element, opposite] of PAIRS) if (element in statement && opposite in statement) return opposite;
  if (!isText(Effect) || !/^(allow|deny)$/i.test(Effect as string)) return "Effect";
  for (const element of ["Action", "NotAction", "Resource", "NotResource"]) {
    if (element in statement && !isOneOrMany(statement[element], isText)) return element;
  }
  if ("Condition" in statement) {
    const wrong = conditionProblem(Condition);
    if (wrong !== undefined) return wrong;
  }
  if ("Sid" in statement && !isText(Sid)) return "Sid";
  for (const element of ["Principal", "NotPrincipal"]) {
    const wrong = element in statement ? principalProblem(statement[element], element) : undefined;
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

const finding = (path: string): PolicyFinding => ({ id: "syntax-error", values: { path } });

/**
 * The shape of a document: elements that exist, with values of their types. What passes is a `PolicyDocument`, but for the
 * letter case of Effect, which only the older parser minds.
 * AWS: IAM User Guide "Grammar of the IAM JSON policy language".
 */
export function checkSyntax(document: unknown): PolicyFinding | undefined {
  if (!isObject(document)) return finding("");
  const unknownElement = Object.keys(document).find((element) => !TOP_ELEMENTS.has(element));
  if (unknownElement !== undefined) return finding(unknownElement);
  const { Version, Id, Statement } = document;
  if ("Version" in document && Version !== "2012-10-17" && Version !== "2008-10-17") return finding("Version");
  if ("Id" in document && !isText(Id)) return finding("Id");
  const statements = Array.isArray(Statement) ? Statement : [Statement];
  if (statements.length === 0) return finding("Statement");
  for (let i = 0; i < statements.length; i++) {
    const wrong = statementProblem(statements[i]);
    if (wrong !== undefined) return finding(wrong === "" ? `Statement[${i}]` : `Statement[${i}].${wrong}`);
  }
  return undefined;
}
