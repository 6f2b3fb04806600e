import type { NotificationConfiguration } from "@aws-sdk/client-s3";
import { bucketCheck } from "../check.js";
import { readConfiguration } from "../configuration.js";
import { operation } from "../operation.js";

/** Source: S3 API reference, GetBucketNotificationConfiguration. */
export const GetBucketNotificationConfiguration = operation("GetBucketNotificationConfiguration", {
  authorize: (input, read) => [bucketCheck("GetBucketNotification", input.Bucket, read)],
  run: (input, context) => readConfiguration<NotificationConfiguration>(input, "Notification", context) ?? {},
});
