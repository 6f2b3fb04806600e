import type { Service } from "../../gate/operation.js";
import { AbortMultipartUpload } from "./operations/AbortMultipartUpload.js";
import { CompleteMultipartUpload } from "./operations/CompleteMultipartUpload.js";
import { CopyObject } from "./operations/CopyObject.js";
import { CreateBucket } from "./operations/CreateBucket.js";
import { CreateMultipartUpload } from "./operations/CreateMultipartUpload.js";
import { DeleteBucket } from "./operations/DeleteBucket.js";
import { DeleteBucketCors } from "./operations/DeleteBucketCors.js";
import { DeleteBucketEncryption } from "./operations/DeleteBucketEncryption.js";
import { DeleteBucketLifecycle } from "./operations/DeleteBucketLifecycle.js";
import { DeleteBucketOwnershipControls } from "./operations/DeleteBucketOwnershipControls.js";
import { DeleteBucketPolicy } from "./operations/DeleteBucketPolicy.js";
import { DeleteBucketTagging } from "./operations/DeleteBucketTagging.js";
import { DeleteBucketWebsite } from "./operations/DeleteBucketWebsite.js";
import { DeleteObject } from "./operations/DeleteObject.js";
import { DeleteObjects } from "./operations/DeleteObjects.js";
import { DeleteObjectTagging } from "./operations/DeleteObjectTagging.js";
import { DeletePublicAccessBlock } from "./operations/DeletePublicAccessBlock.js";
import { GetBucketAccelerateConfiguration } from "./operations/GetBucketAccelerateConfiguration.js";
import { GetBucketAcl } from "./operations/GetBucketAcl.js";
import { GetBucketCors } from "./operations/GetBucketCors.js";
import { GetBucketEncryption } from "./operations/GetBucketEncryption.js";
import { GetBucketLifecycleConfiguration } from "./operations/GetBucketLifecycleConfiguration.js";
import { GetBucketLocation } from "./operations/GetBucketLocation.js";
import { GetBucketLogging } from "./operations/GetBucketLogging.js";
import { GetBucketNotificationConfiguration } from "./operations/GetBucketNotificationConfiguration.js";
import { GetBucketOwnershipControls } from "./operations/GetBucketOwnershipControls.js";
import { GetBucketPolicy } from "./operations/GetBucketPolicy.js";
import { GetBucketPolicyStatus } from "./operations/GetBucketPolicyStatus.js";
import { GetBucketReplication } from "./operations/GetBucketReplication.js";
import { GetBucketRequestPayment } from "./operations/GetBucketRequestPayment.js";
import { GetBucketTagging } from "./operations/GetBucketTagging.js";
import { GetBucketVersioning } from "./operations/GetBucketVersioning.js";
import { GetBucketWebsite } from "./operations/GetBucketWebsite.js";
import { GetObject } from "./operations/GetObject.js";
import { GetObjectAcl } from "./operations/GetObjectAcl.js";
import { GetObjectAttributes } from "./operations/GetObjectAttributes.js";
import { GetObjectLockConfiguration } from "./operations/GetObjectLockConfiguration.js";
import { GetObjectTagging } from "./operations/GetObjectTagging.js";
import { GetPublicAccessBlock } from "./operations/GetPublicAccessBlock.js";
import { HeadBucket } from "./operations/HeadBucket.js";
import { HeadObject } from "./operations/HeadObject.js";
import { ListBuckets } from "./operations/ListBuckets.js";
import { ListMultipartUploads } from "./operations/ListMultipartUploads.js";
import { ListObjects } from "./operations/ListObjects.js";
import { ListObjectsV2 } from "./operations/ListObjectsV2.js";
import { ListObjectVersions } from "./operations/ListObjectVersions.js";
import { ListParts } from "./operations/ListParts.js";
import { PutBucketAccelerateConfiguration } from "./operations/PutBucketAccelerateConfiguration.js";
import { PutBucketAcl } from "./operations/PutBucketAcl.js";
import { PutBucketCors } from "./operations/PutBucketCors.js";
import { PutBucketEncryption } from "./operations/PutBucketEncryption.js";
import { PutBucketLifecycleConfiguration } from "./operations/PutBucketLifecycleConfiguration.js";
import { PutBucketLogging } from "./operations/PutBucketLogging.js";
import { PutBucketNotificationConfiguration } from "./operations/PutBucketNotificationConfiguration.js";
import { PutBucketOwnershipControls } from "./operations/PutBucketOwnershipControls.js";
import { PutBucketPolicy } from "./operations/PutBucketPolicy.js";
import { PutBucketRequestPayment } from "./operations/PutBucketRequestPayment.js";
import { PutBucketTagging } from "./operations/PutBucketTagging.js";
import { PutBucketVersioning } from "./operations/PutBucketVersioning.js";
import { PutBucketWebsite } from "./operations/PutBucketWebsite.js";
import { PutObject } from "./operations/PutObject.js";
import { PutObjectTagging } from "./operations/PutObjectTagging.js";
import { PutPublicAccessBlock } from "./operations/PutPublicAccessBlock.js";
import { UploadPart } from "./operations/UploadPart.js";
import { UploadPartCopy } from "./operations/UploadPartCopy.js";

export const s3: Service = {
  name: "s3",
  takesUnsigned: true,
  operations: {
    AbortMultipartUpload,
    CompleteMultipartUpload,
    CopyObject,
    CreateBucket,
    CreateMultipartUpload,
    DeleteBucket,
    DeleteBucketCors,
    DeleteBucketEncryption,
    DeleteBucketLifecycle,
    DeleteBucketOwnershipControls,
    DeleteBucketPolicy,
    DeleteBucketTagging,
    DeleteBucketWebsite,
    DeleteObject,
    DeleteObjectTagging,
    DeleteObjects,
    DeletePublicAccessBlock,
    GetBucketAccelerateConfiguration,
    GetBucketAcl,
    GetBucketCors,
    GetBucketEncryption,
    GetBucketLifecycleConfiguration,
    GetBucketLocation,
    GetBucketLogging,
    GetBucketNotificationConfiguration,
    GetBucketOwnershipControls,
    GetBucketPolicy,
    GetBucketPolicyStatus,
    GetBucketReplication,
    GetBucketRequestPayment,
    GetBucketTagging,
    GetBucketVersioning,
    GetBucketWebsite,
    GetObject,
    GetObjectAcl,
    GetObjectAttributes,
    GetObjectLockConfiguration,
    GetObjectTagging,
    GetPublicAccessBlock,
    HeadBucket,
    HeadObject,
    ListBuckets,
    ListMultipartUploads,
    ListObjectVersions,
    ListObjects,
    ListObjectsV2,
    ListParts,
    PutBucketAccelerateConfiguration,
    PutBucketAcl,
    PutBucketCors,
    PutBucketEncryption,
    PutBucketLifecycleConfiguration,
    PutBucketLogging,
    PutBucketNotificationConfiguration,
    PutBucketOwnershipControls,
    PutBucketPolicy,
    PutBucketRequestPayment,
    PutBucketTagging,
    PutBucketVersioning,
    PutBucketWebsite,
    PutObject,
    PutObjectTagging,
    PutPublicAccessBlock,
    UploadPart,
    UploadPartCopy,
  },
};
