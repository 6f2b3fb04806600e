import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { NotificationConfiguration: { EventBridgeConfiguration: {} } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketNotificationConfiguration", { Bucket: "web", ...PUT });
  call("PutBucketNotificationConfiguration", { Bucket: "web", ...PUT });
  expect(call("GetBucketNotificationConfiguration", { Bucket: "web" })).toEqual({ EventBridgeConfiguration: {} });
});

it("needs s3:PutBucketNotification, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketNotificationConfiguration", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "PutBucketNotificationConfiguration",
    { Bucket: "web", ...PUT },
    "s3:PutBucketNotification",
    "arn:aws:s3:::web",
  );
});
