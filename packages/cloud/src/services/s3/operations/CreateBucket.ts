import type { BucketLocationConstraint } from "@aws-sdk/client-s3";
import {
  refuse,
  s3BucketAlreadyExists,
  s3BucketAlreadyOwnedByYou,
  s3BucketNameInvalid,
  s3LocationInvalid,
  s3LocationMismatch,
  s3LocationMissing,
} from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { checkAcl } from "../acl.js";
import { isBucketName } from "../bucket-name.js";
import { bucketCheck, headerKeys } from "../check.js";
import { operation } from "../operation.js";
import { type BucketRow, buckets } from "../tables.js";
import { checkTags } from "../tag-set.js";

/** Source: S3 API reference, CreateBucket; S3 User Guide, "Default settings for new S3 buckets". */
export const CreateBucket = operation("CreateBucket", {
  authorize(input, read) {
    const LocationConstraint = input.CreateBucketConfiguration?.LocationConstraint;
    const context = headerKeys({
      "x-amz-acl": input.ACL,
      locationconstraint: LocationConstraint,
      "x-amz-object-ownership": input.ObjectOwnership,
    });
    const create = bucketCheck("CreateBucket", input.Bucket, read, context);
    const lock = input.ObjectLockEnabledForBucket
      ? [
          bucketCheck("PutBucketObjectLockConfiguration", input.Bucket, read),
          bucketCheck("PutBucketVersioning", input.Bucket, read),
        ]
      : [];
    const tagged = input.CreateBucketConfiguration?.Tags?.length
      ? [bucketCheck("TagResource", input.Bucket, read)]
      : [];
    // The bucket may be another account's: whether the name is free is told by `run`.
    return [create, ...lock, ...tagged].map(({ resourceAccount, resourcePolicy, denial, ...check }) => check);
  },
  run(input, context) {
    const { Bucket, CreateBucketConfiguration: configuration = {} } = input;
    if (!isBucketName(Bucket)) refuse(s3BucketNameInvalid, {}, undefined, { members: { BucketName: Bucket } });
    checkLocation(configuration.LocationConstraint, context.region);
    checkAcl(input);
    checkTags(configuration.Tags ?? [], "bucket");
    checkName(Bucket, context);
    const { account, region, now } = context;
    const row: BucketRow = {
      name: Bucket,
      account,
      region,
      createdAt: now,
      tags: configuration.Tags ?? [],
      ...(input.ObjectLockEnabledForBucket && { versioning: "Enabled" }),
      publicAccessBlock: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
      configurations: {
        OwnershipControls: { Rules: [{ ObjectOwnership: input.ObjectOwnership ?? "BucketOwnerEnforced" }] },
        ...(input.ObjectLockEnabledForBucket && { ObjectLock: { ObjectLockEnabled: "Enabled" } }),
      },
    };
    context.store.put(buckets, row);
    return { Location: `/${Bucket}`, BucketArn: `arn:aws:s3:::${Bucket}` };
  },
});

/** AWS: us-east-1 must not be named there and takes no other; elsewhere the Region's own name must stand. */
function checkLocation(asked: BucketLocationConstraint | undefined, region: string): void {
  const named: string | undefined = asked === "EU" ? "eu-west-1" : asked;
  if (named === "us-east-1") refuse(s3LocationInvalid, {});
  if (named === undefined && region !== "us-east-1") refuse(s3LocationMissing, {});
  if (named !== undefined && named !== region) refuse(s3LocationMismatch, { location: named });
}

/** AWS: in us-east-1 making one's own bucket anew succeeds and changes nothing; DIFFERS: it is refused there as elsewhere. */
function checkName(name: string, { store, account }: Context): void {
  const taken = store.get(buckets, name);
  if (!taken) return;
  const members = { members: { BucketName: name } };
  if (taken.account === account) refuse(s3BucketAlreadyOwnedByYou, {}, undefined, members);
  refuse(s3BucketAlreadyExists, {}, undefined, members);
}
