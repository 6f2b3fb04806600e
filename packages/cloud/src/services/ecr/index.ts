import type { Service } from "../../gate/operation.js";
import { BatchGetImage } from "./operations/BatchGetImage.js";
import { CreateRepository } from "./operations/CreateRepository.js";
import { DeleteLifecyclePolicy } from "./operations/DeleteLifecyclePolicy.js";
import { DeleteRepository } from "./operations/DeleteRepository.js";
import { DeleteRepositoryPolicy } from "./operations/DeleteRepositoryPolicy.js";
import { DescribeRepositories } from "./operations/DescribeRepositories.js";
import { GetAuthorizationToken } from "./operations/GetAuthorizationToken.js";
import { GetDownloadUrlForLayer } from "./operations/GetDownloadUrlForLayer.js";
import { GetLifecyclePolicy } from "./operations/GetLifecyclePolicy.js";
import { GetRepositoryPolicy } from "./operations/GetRepositoryPolicy.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { PutImageScanningConfiguration } from "./operations/PutImageScanningConfiguration.js";
import { PutImageTagMutability } from "./operations/PutImageTagMutability.js";
import { PutLifecyclePolicy } from "./operations/PutLifecyclePolicy.js";
import { SetRepositoryPolicy } from "./operations/SetRepositoryPolicy.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";

export const ecr: Service = {
  name: "ecr",
  operations: {
    BatchGetImage,
    CreateRepository,
    DeleteLifecyclePolicy,
    DeleteRepository,
    DeleteRepositoryPolicy,
    DescribeRepositories,
    GetAuthorizationToken,
    GetDownloadUrlForLayer,
    GetLifecyclePolicy,
    GetRepositoryPolicy,
    ListTagsForResource,
    PutImageScanningConfiguration,
    PutImageTagMutability,
    PutLifecyclePolicy,
    SetRepositoryPolicy,
    TagResource,
    UntagResource,
  },
};
