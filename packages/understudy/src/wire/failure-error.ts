import type { Failure } from "@understudy/catalogue";
import type { WireError } from "./encode-error.js";

/**
 * A catalogue failure as a refusal to write. A status that neither its mode nor who raised it has chosen is left to the
 * service's model (`NoSuchEntity` is 404 in IAM, `ServerException` 500 in ECS).
 */
export function failureError(failure: Failure): WireError {
  const chosen = failure.mode.status !== undefined || failure.status !== 400;
  return {
    code: failure.code,
    status: chosen ? failure.status : undefined,
    message: failure.message,
    members: failure.members,
  };
}
