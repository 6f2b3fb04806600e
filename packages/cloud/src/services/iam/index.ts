import type { Service } from "../../gate/operation.js";
import { AddClientIDToOpenIDConnectProvider } from "./operations/AddClientIDToOpenIDConnectProvider.js";
import { AddRoleToInstanceProfile } from "./operations/AddRoleToInstanceProfile.js";
import { AttachRolePolicy } from "./operations/AttachRolePolicy.js";
import { AttachUserPolicy } from "./operations/AttachUserPolicy.js";
import { CreateAccessKey } from "./operations/CreateAccessKey.js";
import { CreateInstanceProfile } from "./operations/CreateInstanceProfile.js";
import { CreateOpenIDConnectProvider } from "./operations/CreateOpenIDConnectProvider.js";
import { CreatePolicy } from "./operations/CreatePolicy.js";
import { CreatePolicyVersion } from "./operations/CreatePolicyVersion.js";
import { CreateRole } from "./operations/CreateRole.js";
import { CreateSAMLProvider } from "./operations/CreateSAMLProvider.js";
import { CreateServiceLinkedRole } from "./operations/CreateServiceLinkedRole.js";
import { CreateUser } from "./operations/CreateUser.js";
import { DeleteAccessKey } from "./operations/DeleteAccessKey.js";
import { DeleteInstanceProfile } from "./operations/DeleteInstanceProfile.js";
import { DeleteOpenIDConnectProvider } from "./operations/DeleteOpenIDConnectProvider.js";
import { DeletePolicy } from "./operations/DeletePolicy.js";
import { DeletePolicyVersion } from "./operations/DeletePolicyVersion.js";
import { DeleteRole } from "./operations/DeleteRole.js";
import { DeleteRolePermissionsBoundary } from "./operations/DeleteRolePermissionsBoundary.js";
import { DeleteRolePolicy } from "./operations/DeleteRolePolicy.js";
import { DeleteSAMLProvider } from "./operations/DeleteSAMLProvider.js";
import { DeleteServiceLinkedRole } from "./operations/DeleteServiceLinkedRole.js";
import { DeleteUser } from "./operations/DeleteUser.js";
import { DeleteUserPermissionsBoundary } from "./operations/DeleteUserPermissionsBoundary.js";
import { DeleteUserPolicy } from "./operations/DeleteUserPolicy.js";
import { DetachRolePolicy } from "./operations/DetachRolePolicy.js";
import { DetachUserPolicy } from "./operations/DetachUserPolicy.js";
import { GetAccountSummary } from "./operations/GetAccountSummary.js";
import { GetInstanceProfile } from "./operations/GetInstanceProfile.js";
import { GetOpenIDConnectProvider } from "./operations/GetOpenIDConnectProvider.js";
import { GetPolicy } from "./operations/GetPolicy.js";
import { GetPolicyVersion } from "./operations/GetPolicyVersion.js";
import { GetRole } from "./operations/GetRole.js";
import { GetRolePolicy } from "./operations/GetRolePolicy.js";
import { GetSAMLProvider } from "./operations/GetSAMLProvider.js";
import { GetServiceLinkedRoleDeletionStatus } from "./operations/GetServiceLinkedRoleDeletionStatus.js";
import { GetUser } from "./operations/GetUser.js";
import { GetUserPolicy } from "./operations/GetUserPolicy.js";
import { ListAccessKeys } from "./operations/ListAccessKeys.js";
import { ListAccountAliases } from "./operations/ListAccountAliases.js";
import { ListAttachedRolePolicies } from "./operations/ListAttachedRolePolicies.js";
import { ListAttachedUserPolicies } from "./operations/ListAttachedUserPolicies.js";
import { ListEntitiesForPolicy } from "./operations/ListEntitiesForPolicy.js";
import { ListInstanceProfiles } from "./operations/ListInstanceProfiles.js";
import { ListInstanceProfilesForRole } from "./operations/ListInstanceProfilesForRole.js";
import { ListInstanceProfileTags } from "./operations/ListInstanceProfileTags.js";
import { ListOpenIDConnectProviders } from "./operations/ListOpenIDConnectProviders.js";
import { ListOpenIDConnectProviderTags } from "./operations/ListOpenIDConnectProviderTags.js";
import { ListPolicies } from "./operations/ListPolicies.js";
import { ListPolicyTags } from "./operations/ListPolicyTags.js";
import { ListPolicyVersions } from "./operations/ListPolicyVersions.js";
import { ListRolePolicies } from "./operations/ListRolePolicies.js";
import { ListRoles } from "./operations/ListRoles.js";
import { ListRoleTags } from "./operations/ListRoleTags.js";
import { ListSAMLProviders } from "./operations/ListSAMLProviders.js";
import { ListSAMLProviderTags } from "./operations/ListSAMLProviderTags.js";
import { ListUserPolicies } from "./operations/ListUserPolicies.js";
import { ListUsers } from "./operations/ListUsers.js";
import { ListUserTags } from "./operations/ListUserTags.js";
import { PutRolePermissionsBoundary } from "./operations/PutRolePermissionsBoundary.js";
import { PutRolePolicy } from "./operations/PutRolePolicy.js";
import { PutUserPermissionsBoundary } from "./operations/PutUserPermissionsBoundary.js";
import { PutUserPolicy } from "./operations/PutUserPolicy.js";
import { RemoveClientIDFromOpenIDConnectProvider } from "./operations/RemoveClientIDFromOpenIDConnectProvider.js";
import { RemoveRoleFromInstanceProfile } from "./operations/RemoveRoleFromInstanceProfile.js";
import { SetDefaultPolicyVersion } from "./operations/SetDefaultPolicyVersion.js";
import { TagInstanceProfile } from "./operations/TagInstanceProfile.js";
import { TagOpenIDConnectProvider } from "./operations/TagOpenIDConnectProvider.js";
import { TagPolicy } from "./operations/TagPolicy.js";
import { TagRole } from "./operations/TagRole.js";
import { TagSAMLProvider } from "./operations/TagSAMLProvider.js";
import { TagUser } from "./operations/TagUser.js";
import { UntagInstanceProfile } from "./operations/UntagInstanceProfile.js";
import { UntagOpenIDConnectProvider } from "./operations/UntagOpenIDConnectProvider.js";
import { UntagPolicy } from "./operations/UntagPolicy.js";
import { UntagRole } from "./operations/UntagRole.js";
import { UntagSAMLProvider } from "./operations/UntagSAMLProvider.js";
import { UntagUser } from "./operations/UntagUser.js";
import { UpdateAccessKey } from "./operations/UpdateAccessKey.js";
import { UpdateAssumeRolePolicy } from "./operations/UpdateAssumeRolePolicy.js";
import { UpdateOpenIDConnectProviderThumbprint } from "./operations/UpdateOpenIDConnectProviderThumbprint.js";
import { UpdateRole } from "./operations/UpdateRole.js";
import { UpdateRoleDescription } from "./operations/UpdateRoleDescription.js";
import { UpdateSAMLProvider } from "./operations/UpdateSAMLProvider.js";
import { UpdateUser } from "./operations/UpdateUser.js";

export const iam: Service = {
  name: "iam",
  operations: {
    AddClientIDToOpenIDConnectProvider,
    AddRoleToInstanceProfile,
    AttachRolePolicy,
    AttachUserPolicy,
    CreateAccessKey,
    CreateInstanceProfile,
    CreateOpenIDConnectProvider,
    CreatePolicy,
    CreatePolicyVersion,
    CreateRole,
    CreateSAMLProvider,
    CreateServiceLinkedRole,
    CreateUser,
    DeleteAccessKey,
    DeleteInstanceProfile,
    DeleteOpenIDConnectProvider,
    DeletePolicy,
    DeletePolicyVersion,
    DeleteRole,
    DeleteRolePermissionsBoundary,
    DeleteRolePolicy,
    DeleteSAMLProvider,
    DeleteServiceLinkedRole,
    DeleteUser,
    DeleteUserPermissionsBoundary,
    DeleteUserPolicy,
    DetachRolePolicy,
    DetachUserPolicy,
    GetAccountSummary,
    GetInstanceProfile,
    GetOpenIDConnectProvider,
    GetPolicy,
    GetPolicyVersion,
    GetRole,
    GetRolePolicy,
    GetSAMLProvider,
    GetServiceLinkedRoleDeletionStatus,
    GetUser,
    GetUserPolicy,
    ListAccessKeys,
    ListAccountAliases,
    ListAttachedRolePolicies,
    ListAttachedUserPolicies,
    ListEntitiesForPolicy,
    ListInstanceProfileTags,
    ListInstanceProfiles,
    ListInstanceProfilesForRole,
    ListOpenIDConnectProviderTags,
    ListOpenIDConnectProviders,
    ListPolicies,
    ListPolicyTags,
    ListPolicyVersions,
    ListRolePolicies,
    ListRoleTags,
    ListRoles,
    ListSAMLProviderTags,
    ListSAMLProviders,
    ListUserPolicies,
    ListUserTags,
    ListUsers,
    PutRolePermissionsBoundary,
    PutRolePolicy,
    PutUserPermissionsBoundary,
    PutUserPolicy,
    RemoveClientIDFromOpenIDConnectProvider,
    RemoveRoleFromInstanceProfile,
    SetDefaultPolicyVersion,
    TagInstanceProfile,
    TagOpenIDConnectProvider,
    TagPolicy,
    TagRole,
    TagSAMLProvider,
    TagUser,
    UntagInstanceProfile,
    UntagOpenIDConnectProvider,
    UntagPolicy,
    UntagRole,
    UntagSAMLProvider,
    UntagUser,
    UpdateAccessKey,
    UpdateAssumeRolePolicy,
    UpdateOpenIDConnectProviderThumbprint,
    UpdateRole,
    UpdateRoleDescription,
    UpdateSAMLProvider,
    UpdateUser,
  },
};
