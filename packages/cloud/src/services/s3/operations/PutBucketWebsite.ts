import { bucketCheck } from "../check.js";
import { keepConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, PutBucketWebsite. */
export const PutBucketWebsite = operation("PutBucketWebsite", {
  authorize: (input, read) => [bucketCheck("PutBucketWebsite", input.Bucket, read)],
  run(input, context) {
    keepConfiguration(input, "Website", input.WebsiteConfiguration ?? {}, context);
    return {};
  },
});
