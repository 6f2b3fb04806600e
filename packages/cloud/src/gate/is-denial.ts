import { Failure } from "@understudy/catalogue";

/**
 * Whether a call was refused by authorization, in whatever layer and words: such a refusal knows the question and the policies.
 * Anything else that went wrong is no denial.
 */
export function isDenial(error: unknown): error is Failure {
  if (!(error instanceof Failure)) return false;
  const { view } = error;
  return typeof view === "object" && view !== null && "request" in view && "policies" in view;
}
