import type { Failure } from "@understudy/catalogue";
import { sdkVersion1Cause, sdkVersion2Cause, sdkVersion2S3Cause } from "@understudy/catalogue";
import type { ServiceModel } from "../../../model/model.js";
import type { IntegratedService } from "./services.js";

/** Error and cause of a task, as the history shows them. */
export interface TaskError {
  readonly error: string;
  readonly cause: string;
}

/**
 * A refused call as the SDK that made it words it: the class of the exception, and the message with the tail of that version.
 * @param operation as the model names it.
 */
export function errorOf(
  failure: Pick<Failure, "code" | "message" | "status">,
  by: IntegratedService & { readonly sdk: 1 | 2 },
  operation: { readonly model?: ServiceModel; readonly name: string },
  requestId: string,
): TaskError {
  const { code, message, status } = failure;
  const said = { message, service: by.printed, status: String(status), requestId };
  const version2 = by.service === "s3" ? sdkVersion2S3Cause : sdkVersion2Cause;
  const cause = by.sdk === 1 ? sdkVersion1Cause.format({ ...said, code }) : version2.format(said);
  const declared = isDeclared(code, operation);
  return { error: `${by.prefix}.${declared ? className(code) : by.base}`, cause };
}

/** Errors that the API declares have a class of their own; of the others is the service's. */
function isDeclared(code: string, { model, name }: { readonly model?: ServiceModel; readonly name: string }): boolean {
  if (!model) return true;
  const { errors } = model.operations[name] ?? {};
  if (errors?.includes(code)) return true;
  // Version 1 and 2 alike make a class of every error shape of a service, whichever operation raises it.
  return (
    model.shapes[code]?.error !== undefined || Object.values(model.shapes).some((one) => one.error?.queryCode === code)
  );
}

const className = (code: string) => (/Exception$/.test(code) ? code : `${code.replace(/(Fault|Error)$/, "")}Exception`);
