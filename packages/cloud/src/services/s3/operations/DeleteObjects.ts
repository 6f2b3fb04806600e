import type { DeletedObject, _Error as DeleteError } from "@aws-sdk/client-s3";
import { Failure, refuse, s3MalformedXml } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { operation } from "../operation.js";
import { requireBucket } from "../require.js";

/**
 * Each key is deleted as DeleteObject does it, with a check of its own: what is refused stands among the errors of an answer that
 * succeeds. Source: S3 API reference, DeleteObjects.
 */
export const DeleteObjects = operation("DeleteObjects", {
  authorize: () => [],
  run(input, context) {
    const { Objects = [], Quiet } = input.Delete;
    if (Objects.length === 0 || Objects.length > 1_000) refuse(s3MalformedXml, {});
    requireBucket(input, context);
    const Deleted: DeletedObject[] = [];
    const Errors: DeleteError[] = [];
    for (const named of Objects) {
      try {
        Deleted.push(deleteOne(input.Bucket, named, context));
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        Errors.push({ ...named, Code: error.code, Message: error.message });
      }
    }
    return { ...(!Quiet && Deleted.length > 0 && { Deleted }), ...(Errors.length > 0 && { Errors }) };
  },
});

function deleteOne(
  Bucket: string,
  { Key, VersionId }: { readonly Key: string; readonly VersionId?: string | undefined },
  context: Context,
): DeletedObject {
  const input = { Bucket, Key, ...(VersionId !== undefined && { VersionId }) };
  const done = context.call(context.callerReference, "s3", "DeleteObject", input) as {
    DeleteMarker?: boolean;
    VersionId?: string;
  };
  const marker = done.DeleteMarker && { DeleteMarker: true, DeleteMarkerVersionId: done.VersionId };
  return { Key, ...(VersionId !== undefined && { VersionId }), ...marker };
}
