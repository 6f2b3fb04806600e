import type { CORSConfiguration } from "@aws-sdk/client-s3";
import { refuse, s3NoCorsConfiguration } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { readConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, GetBucketCors. */
export const GetBucketCors = operation("GetBucketCors", {
  authorize: (input, read) => [bucketCheck("GetBucketCORS", input.Bucket, read)],
  run(input, context) {
    const kept = readConfiguration<CORSConfiguration>(input, "Cors", context);
    if (!kept) return refuse(s3NoCorsConfiguration, {}, undefined, { members: { BucketName: input.Bucket } });
    return kept;
  },
});
