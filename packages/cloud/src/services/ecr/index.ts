import type { Service } from "../../gate/operation.js";
import { BatchCheckLayerAvailability } from "./operations/BatchCheckLayerAvailability.js";
import { BatchDeleteImage } from "./operations/BatchDeleteImage.js";
import { BatchGetImage } from "./operations/BatchGetImage.js";
import { CompleteLayerUpload } from "./operations/CompleteLayerUpload.js";
import { CreateRepository } from "./operations/CreateRepository.js";
import { DeleteLifecyclePolicy } from "./operations/DeleteLifecyclePolicy.js";
import { DeleteRegistryPolicy } from "./operations/DeleteRegistryPolicy.js";
import { DeleteRepository } from "./operations/DeleteRepository.js";
import { DeleteRepositoryPolicy } from "./operations/DeleteRepositoryPolicy.js";
import { DescribeImageScanFindings } from "./operations/DescribeImageScanFindings.js";
import { DescribeImages } from "./operations/DescribeImages.js";
import { DescribeRegistry } from "./operations/DescribeRegistry.js";
import { DescribeRepositories } from "./operations/DescribeRepositories.js";
import { GetAuthorizationToken } from "./operations/GetAuthorizationToken.js";
import { GetDownloadUrlForLayer } from "./operations/GetDownloadUrlForLayer.js";
import { GetLifecyclePolicy } from "./operations/GetLifecyclePolicy.js";
import { GetRegistryPolicy } from "./operations/GetRegistryPolicy.js";
import { GetRegistryScanningConfiguration } from "./operations/GetRegistryScanningConfiguration.js";
import { GetRepositoryPolicy } from "./operations/GetRepositoryPolicy.js";
import { InitiateLayerUpload } from "./operations/InitiateLayerUpload.js";
import { ListImageReferrers } from "./operations/ListImageReferrers.js";
import { ListImages } from "./operations/ListImages.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { PutImage } from "./operations/PutImage.js";
import { PutImageScanningConfiguration } from "./operations/PutImageScanningConfiguration.js";
import { PutImageTagMutability } from "./operations/PutImageTagMutability.js";
import { PutLifecyclePolicy } from "./operations/PutLifecyclePolicy.js";
import { PutRegistryPolicy } from "./operations/PutRegistryPolicy.js";
import { PutRegistryScanningConfiguration } from "./operations/PutRegistryScanningConfiguration.js";
import { SetRepositoryPolicy } from "./operations/SetRepositoryPolicy.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";
import { UploadLayerPart } from "./operations/UploadLayerPart.js";

export const ecr: Service = {
  name: "ecr",
  operations: {
    BatchCheckLayerAvailability,
    BatchDeleteImage,
    BatchGetImage,
    CompleteLayerUpload,
    CreateRepository,
    DeleteLifecyclePolicy,
    DeleteRegistryPolicy,
    DeleteRepository,
    DeleteRepositoryPolicy,
    DescribeImageScanFindings,
    DescribeImages,
    DescribeRegistry,
    DescribeRepositories,
    GetAuthorizationToken,
    GetDownloadUrlForLayer,
    GetLifecyclePolicy,
    GetRegistryPolicy,
    GetRegistryScanningConfiguration,
    GetRepositoryPolicy,
    InitiateLayerUpload,
    ListImageReferrers,
    ListImages,
    ListTagsForResource,
    PutImage,
    PutImageScanningConfiguration,
    PutImageTagMutability,
    PutLifecyclePolicy,
    PutRegistryPolicy,
    PutRegistryScanningConfiguration,
    SetRepositoryPolicy,
    TagResource,
    UntagResource,
    UploadLayerPart,
  },
};
