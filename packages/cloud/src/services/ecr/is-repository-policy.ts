import { validatePolicy } from "@understudy/iam";

/**
 * Whether a text can be a repository's policy: a sound resource policy; statements name no resource (the repository is meant).
 * Source: Amazon ECR User Guide, "Repository policies vs. IAM policies".
 */
export function isRepositoryPolicy(text: string): boolean {
  const document = parse(text);
  if (typeof document !== "object" || document === null || !("Statement" in document)) return false;
  const statements = [document.Statement].flat().map((one) => (isObject(one) ? { Resource: "*", ...one } : one));
  return validatePolicy(JSON.stringify({ ...document, Statement: statements }), "resource") === undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
