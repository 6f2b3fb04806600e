import { ownersAcl } from "../acl.js";
import { operation } from "../operation.js";
import { readChecks } from "../read-checks.js";
import { requireBucket, requireObject } from "../require.js";

/** The bucket owner's alone. Source: S3 API reference, GetObjectAcl. */
export const GetObjectAcl = operation("GetObjectAcl", {
  authorize: (input, read) => readChecks("GetObjectAcl", "GetObjectVersionAcl", input, read),
  run(input, context) {
    requireObject(input, context);
    return ownersAcl(requireBucket(input, context).account);
  },
});
