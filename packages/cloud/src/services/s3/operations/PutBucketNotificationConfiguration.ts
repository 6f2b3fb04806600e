import { bucketCheck } from "../check.js";
import { keepConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, PutBucketNotificationConfiguration. */
export const PutBucketNotificationConfiguration = operation("PutBucketNotificationConfiguration", {
  authorize: (input, read) => [bucketCheck("PutBucketNotification", input.Bucket, read)],
  run(input, context) {
    keepConfiguration(input, "Notification", input.NotificationConfiguration ?? {}, context);
    return {};
  },
});
