import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

const PUT = { LifecycleConfiguration: { Rules: [{ ID: "old", Status: "Enabled", Expiration: { Days: 1 } }] } };

it("keeps what it is given, in the place of what was there", () => {
  const { bucket, call } = s3ForTest();
  bucket();
  call("PutBucketLifecycleConfiguration", { Bucket: "web", ...PUT });
  call("PutBucketLifecycleConfiguration", { Bucket: "web", ...PUT });
  expect(call("GetBucketLifecycleConfiguration", { Bucket: "web" })).toEqual({
    Rules: [{ ID: "old", Status: "Enabled", Expiration: { Days: 1 } }],
    TransitionDefaultMinimumObjectSize: "all_storage_classes_128K",
  });
});

it("needs s3:PutLifecycleConfiguration, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("PutBucketLifecycleConfiguration", { Bucket: "absent", ...PUT })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(
    test,
    "PutBucketLifecycleConfiguration",
    { Bucket: "web", ...PUT },
    "s3:PutLifecycleConfiguration",
    "arn:aws:s3:::web",
  );
});
