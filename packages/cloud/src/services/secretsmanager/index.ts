import type { Service } from "../../gate/operation.js";
import { BatchGetSecretValue } from "./operations/BatchGetSecretValue.js";
import { CancelRotateSecret } from "./operations/CancelRotateSecret.js";
import { CreateSecret } from "./operations/CreateSecret.js";
import { DeleteResourcePolicy } from "./operations/DeleteResourcePolicy.js";
import { DeleteSecret } from "./operations/DeleteSecret.js";
import { DescribeSecret } from "./operations/DescribeSecret.js";
import { GetRandomPassword } from "./operations/GetRandomPassword.js";
import { GetResourcePolicy } from "./operations/GetResourcePolicy.js";
import { GetSecretValue } from "./operations/GetSecretValue.js";
import { ListSecrets } from "./operations/ListSecrets.js";
import { ListSecretVersionIds } from "./operations/ListSecretVersionIds.js";
import { PutResourcePolicy } from "./operations/PutResourcePolicy.js";
import { PutSecretValue } from "./operations/PutSecretValue.js";
import { RestoreSecret } from "./operations/RestoreSecret.js";
import { RotateSecret } from "./operations/RotateSecret.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";
import { UpdateSecret } from "./operations/UpdateSecret.js";
import { UpdateSecretVersionStage } from "./operations/UpdateSecretVersionStage.js";
import { ValidateResourcePolicy } from "./operations/ValidateResourcePolicy.js";

/** Secrets Manager. Replication to other Regions is answered as not implemented. */
export const secretsmanager: Service = {
  name: "secretsmanager",
  operations: {
    BatchGetSecretValue,
    CancelRotateSecret,
    CreateSecret,
    DeleteResourcePolicy,
    DeleteSecret,
    DescribeSecret,
    GetRandomPassword,
    GetResourcePolicy,
    GetSecretValue,
    ListSecretVersionIds,
    ListSecrets,
    PutResourcePolicy,
    PutSecretValue,
    RestoreSecret,
    RotateSecret,
    TagResource,
    UntagResource,
    UpdateSecret,
    UpdateSecretVersionStage,
    ValidateResourcePolicy,
  },
};
