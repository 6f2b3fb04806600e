import type { Service } from "../../gate/operation.js";
import { CancelKeyDeletion } from "./operations/CancelKeyDeletion.js";
import { CreateAlias } from "./operations/CreateAlias.js";
import { CreateGrant } from "./operations/CreateGrant.js";
import { CreateKey } from "./operations/CreateKey.js";
import { Decrypt } from "./operations/Decrypt.js";
import { DeleteAlias } from "./operations/DeleteAlias.js";
import { DescribeKey } from "./operations/DescribeKey.js";
import { DisableKey } from "./operations/DisableKey.js";
import { DisableKeyRotation } from "./operations/DisableKeyRotation.js";
import { EnableKey } from "./operations/EnableKey.js";
import { EnableKeyRotation } from "./operations/EnableKeyRotation.js";
import { Encrypt } from "./operations/Encrypt.js";
import { GenerateDataKey } from "./operations/GenerateDataKey.js";
import { GenerateDataKeyWithoutPlaintext } from "./operations/GenerateDataKeyWithoutPlaintext.js";
import { GenerateRandom } from "./operations/GenerateRandom.js";
import { GetKeyPolicy } from "./operations/GetKeyPolicy.js";
import { GetKeyRotationStatus } from "./operations/GetKeyRotationStatus.js";
import { ListAliases } from "./operations/ListAliases.js";
import { ListGrants } from "./operations/ListGrants.js";
import { ListKeyPolicies } from "./operations/ListKeyPolicies.js";
import { ListKeys } from "./operations/ListKeys.js";
import { ListResourceTags } from "./operations/ListResourceTags.js";
import { PutKeyPolicy } from "./operations/PutKeyPolicy.js";
import { ReEncrypt } from "./operations/ReEncrypt.js";
import { RevokeGrant } from "./operations/RevokeGrant.js";
import { ScheduleKeyDeletion } from "./operations/ScheduleKeyDeletion.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";
import { UpdateAlias } from "./operations/UpdateAlias.js";
import { UpdateKeyDescription } from "./operations/UpdateKeyDescription.js";

export const kms: Service = {
  name: "kms",
  operations: {
    CancelKeyDeletion,
    CreateAlias,
    CreateGrant,
    CreateKey,
    Decrypt,
    DeleteAlias,
    DescribeKey,
    DisableKey,
    DisableKeyRotation,
    EnableKey,
    EnableKeyRotation,
    Encrypt,
    GenerateDataKey,
    GenerateDataKeyWithoutPlaintext,
    GenerateRandom,
    GetKeyPolicy,
    GetKeyRotationStatus,
    ListAliases,
    ListGrants,
    ListKeyPolicies,
    ListKeys,
    ListResourceTags,
    PutKeyPolicy,
    ReEncrypt,
    RevokeGrant,
    ScheduleKeyDeletion,
    TagResource,
    UntagResource,
    UpdateAlias,
    UpdateKeyDescription,
  },
};
