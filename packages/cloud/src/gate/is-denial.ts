import { Failure } from "@understudy/catalogue";

/** Whether a call was refused by authorization, in whatever layer. Anything else that went wrong is no denial. */
export function isDenial(error: unknown): error is Failure {
  return error instanceof Failure && error.mode.id.startsWith("iam.denied");
}
