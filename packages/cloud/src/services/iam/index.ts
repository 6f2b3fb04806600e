import type { Service } from "../../gate/operation.js";
import { AttachRolePolicy } from "./operations/AttachRolePolicy.js";
import { AttachUserPolicy } from "./operations/AttachUserPolicy.js";
import { CreateAccessKey } from "./operations/CreateAccessKey.js";
import { CreatePolicy } from "./operations/CreatePolicy.js";
import { CreatePolicyVersion } from "./operations/CreatePolicyVersion.js";
import { CreateRole } from "./operations/CreateRole.js";
import { CreateServiceLinkedRole } from "./operations/CreateServiceLinkedRole.js";
import { CreateUser } from "./operations/CreateUser.js";
import { CreateVirtualMFADevice } from "./operations/CreateVirtualMFADevice.js";
import { DeactivateMFADevice } from "./operations/DeactivateMFADevice.js";
import { DeleteAccessKey } from "./operations/DeleteAccessKey.js";
import { DeletePolicy } from "./operations/DeletePolicy.js";
import { DeletePolicyVersion } from "./operations/DeletePolicyVersion.js";
import { DeleteRole } from "./operations/DeleteRole.js";
import { DeleteRolePermissionsBoundary } from "./operations/DeleteRolePermissionsBoundary.js";
import { DeleteRolePolicy } from "./operations/DeleteRolePolicy.js";
import { DeleteServiceLinkedRole } from "./operations/DeleteServiceLinkedRole.js";
import { DeleteUser } from "./operations/DeleteUser.js";
import { DeleteUserPermissionsBoundary } from "./operations/DeleteUserPermissionsBoundary.js";
import { DeleteUserPolicy } from "./operations/DeleteUserPolicy.js";
import { DeleteVirtualMFADevice } from "./operations/DeleteVirtualMFADevice.js";
import { DetachRolePolicy } from "./operations/DetachRolePolicy.js";
import { DetachUserPolicy } from "./operations/DetachUserPolicy.js";
import { EnableMFADevice } from "./operations/EnableMFADevice.js";
import { GetAccountSummary } from "./operations/GetAccountSummary.js";
import { GetMFADevice } from "./operations/GetMFADevice.js";
import { GetPolicy } from "./operations/GetPolicy.js";
import { GetPolicyVersion } from "./operations/GetPolicyVersion.js";
import { GetRole } from "./operations/GetRole.js";
import { GetRolePolicy } from "./operations/GetRolePolicy.js";
import { GetServiceLinkedRoleDeletionStatus } from "./operations/GetServiceLinkedRoleDeletionStatus.js";
import { GetUser } from "./operations/GetUser.js";
import { GetUserPolicy } from "./operations/GetUserPolicy.js";
import { ListAccessKeys } from "./operations/ListAccessKeys.js";
import { ListAccountAliases } from "./operations/ListAccountAliases.js";
import { ListAttachedRolePolicies } from "./operations/ListAttachedRolePolicies.js";
import { ListAttachedUserPolicies } from "./operations/ListAttachedUserPolicies.js";
import { ListEntitiesForPolicy } from "./operations/ListEntitiesForPolicy.js";
import { ListInstanceProfilesForRole } from "./operations/ListInstanceProfilesForRole.js";
import { ListMFADevices } from "./operations/ListMFADevices.js";
import { ListMFADeviceTags } from "./operations/ListMFADeviceTags.js";
import { ListPolicies } from "./operations/ListPolicies.js";
import { ListPolicyTags } from "./operations/ListPolicyTags.js";
import { ListPolicyVersions } from "./operations/ListPolicyVersions.js";
import { ListRolePolicies } from "./operations/ListRolePolicies.js";
import { ListRoles } from "./operations/ListRoles.js";
import { ListRoleTags } from "./operations/ListRoleTags.js";
import { ListUserPolicies } from "./operations/ListUserPolicies.js";
import { ListUsers } from "./operations/ListUsers.js";
import { ListUserTags } from "./operations/ListUserTags.js";
import { ListVirtualMFADevices } from "./operations/ListVirtualMFADevices.js";
import { PutRolePermissionsBoundary } from "./operations/PutRolePermissionsBoundary.js";
import { PutRolePolicy } from "./operations/PutRolePolicy.js";
import { PutUserPermissionsBoundary } from "./operations/PutUserPermissionsBoundary.js";
import { PutUserPolicy } from "./operations/PutUserPolicy.js";
import { ResyncMFADevice } from "./operations/ResyncMFADevice.js";
import { SetDefaultPolicyVersion } from "./operations/SetDefaultPolicyVersion.js";
import { TagMFADevice } from "./operations/TagMFADevice.js";
import { TagPolicy } from "./operations/TagPolicy.js";
import { TagRole } from "./operations/TagRole.js";
import { TagUser } from "./operations/TagUser.js";
import { UntagMFADevice } from "./operations/UntagMFADevice.js";
import { UntagPolicy } from "./operations/UntagPolicy.js";
import { UntagRole } from "./operations/UntagRole.js";
import { UntagUser } from "./operations/UntagUser.js";
import { UpdateAccessKey } from "./operations/UpdateAccessKey.js";
import { UpdateAssumeRolePolicy } from "./operations/UpdateAssumeRolePolicy.js";
import { UpdateRole } from "./operations/UpdateRole.js";
import { UpdateRoleDescription } from "./operations/UpdateRoleDescription.js";
import { UpdateUser } from "./operations/UpdateUser.js";

export const iam: Service = {
  name: "iam",
  operations: {
    AttachRolePolicy,
    AttachUserPolicy,
    CreateAccessKey,
    CreatePolicy,
    CreatePolicyVersion,
    CreateRole,
    CreateServiceLinkedRole,
    CreateUser,
    CreateVirtualMFADevice,
    DeactivateMFADevice,
    DeleteAccessKey,
    DeletePolicy,
    DeletePolicyVersion,
    DeleteRole,
    DeleteRolePermissionsBoundary,
    DeleteRolePolicy,
    DeleteServiceLinkedRole,
    DeleteUser,
    DeleteUserPermissionsBoundary,
    DeleteUserPolicy,
    DeleteVirtualMFADevice,
    DetachRolePolicy,
    DetachUserPolicy,
    EnableMFADevice,
    GetAccountSummary,
    GetMFADevice,
    GetPolicy,
    GetPolicyVersion,
    GetRole,
    GetRolePolicy,
    GetServiceLinkedRoleDeletionStatus,
    GetUser,
    GetUserPolicy,
    ListAccessKeys,
    ListAccountAliases,
    ListAttachedRolePolicies,
    ListAttachedUserPolicies,
    ListEntitiesForPolicy,
    ListInstanceProfilesForRole,
    ListMFADeviceTags,
    ListMFADevices,
    ListPolicies,
    ListPolicyTags,
    ListPolicyVersions,
    ListRolePolicies,
    ListRoleTags,
    ListRoles,
    ListUserPolicies,
    ListUserTags,
    ListUsers,
    ListVirtualMFADevices,
    PutRolePermissionsBoundary,
    PutRolePolicy,
    PutUserPermissionsBoundary,
    PutUserPolicy,
    ResyncMFADevice,
    SetDefaultPolicyVersion,
    TagMFADevice,
    TagPolicy,
    TagRole,
    TagUser,
    UntagMFADevice,
    UntagPolicy,
    UntagRole,
    UntagUser,
    UpdateAccessKey,
    UpdateAssumeRolePolicy,
    UpdateRole,
    UpdateRoleDescription,
    UpdateUser,
  },
};
