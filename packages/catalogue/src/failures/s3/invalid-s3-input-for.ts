import type { AnyFailureMode } from "../../failure-mode.js";
import type { Violation } from "../wire/violation.js";
import { s3ArgumentInvalid } from "./argument-invalid.js";
import { s3MalformedXml } from "./malformed-xml.js";

/** S3 does not list broken constraints: what stands in the body makes bad XML, what stands in a header or the query a bad argument. */
export function invalidS3InputFor({ path, constraint }: Violation): AnyFailureMode {
  const inBody = path.includes(".") || constraint.kind === "required";
  return (inBody ? s3MalformedXml : s3ArgumentInvalid) as AnyFailureMode;
}
