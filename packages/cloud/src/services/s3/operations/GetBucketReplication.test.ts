import { expect, it } from "vitest";
import { expectNeeds, NO_BUCKET, s3ForTest } from "../testing/s3-for-test.js";

it("says that there is none", () => {
  const { bucket, refusal } = s3ForTest();
  bucket();
  expect(refusal("GetBucketReplication", { Bucket: "web" })).toEqual({
    id: "s3.no-replication-configuration",
    code: "ReplicationConfigurationNotFoundError",
    status: 404,
    message: "The replication configuration was not found",
  });
});

it("needs s3:GetReplicationConfiguration, and a bucket", () => {
  const test = s3ForTest();
  expect(test.refusal("GetBucketReplication", { Bucket: "absent" })).toEqual(NO_BUCKET);
  test.bucket();
  expectNeeds(test, "GetBucketReplication", { Bucket: "web" }, "s3:GetReplicationConfiguration", "arn:aws:s3:::web");
});
