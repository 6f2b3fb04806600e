import type { WebsiteConfiguration } from "@aws-sdk/client-s3";
import { refuse, s3NoWebsiteConfiguration } from "@understudy/catalogue";
import { bucketCheck } from "../check.js";
import { readConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, GetBucketWebsite. */
export const GetBucketWebsite = operation("GetBucketWebsite", {
  authorize: (input, read) => [bucketCheck("GetBucketWebsite", input.Bucket, read)],
  run(input, context) {
    const kept = readConfiguration<WebsiteConfiguration>(input, "Website", context);
    if (!kept) return refuse(s3NoWebsiteConfiguration, {}, undefined, { members: { BucketName: input.Bucket } });
    return kept;
  },
});
