import type { Service } from "../../gate/operation.js";
import { AcceptHandshake } from "./operations/AcceptHandshake.js";
import { AttachPolicy } from "./operations/AttachPolicy.js";
import { CancelHandshake } from "./operations/CancelHandshake.js";
import { CreateAccount } from "./operations/CreateAccount.js";
import { CreateOrganization } from "./operations/CreateOrganization.js";
import { CreateOrganizationalUnit } from "./operations/CreateOrganizationalUnit.js";
import { CreatePolicy } from "./operations/CreatePolicy.js";
import { DeclineHandshake } from "./operations/DeclineHandshake.js";
import { DeleteOrganization } from "./operations/DeleteOrganization.js";
import { DeleteOrganizationalUnit } from "./operations/DeleteOrganizationalUnit.js";
import { DeletePolicy } from "./operations/DeletePolicy.js";
import { DeregisterDelegatedAdministrator } from "./operations/DeregisterDelegatedAdministrator.js";
import { DescribeAccount } from "./operations/DescribeAccount.js";
import { DescribeCreateAccountStatus } from "./operations/DescribeCreateAccountStatus.js";
import { DescribeHandshake } from "./operations/DescribeHandshake.js";
import { DescribeOrganization } from "./operations/DescribeOrganization.js";
import { DescribeOrganizationalUnit } from "./operations/DescribeOrganizationalUnit.js";
import { DescribePolicy } from "./operations/DescribePolicy.js";
import { DetachPolicy } from "./operations/DetachPolicy.js";
import { DisableAWSServiceAccess } from "./operations/DisableAWSServiceAccess.js";
import { DisablePolicyType } from "./operations/DisablePolicyType.js";
import { EnableAWSServiceAccess } from "./operations/EnableAWSServiceAccess.js";
import { EnablePolicyType } from "./operations/EnablePolicyType.js";
import { InviteAccountToOrganization } from "./operations/InviteAccountToOrganization.js";
import { LeaveOrganization } from "./operations/LeaveOrganization.js";
import { ListAccounts } from "./operations/ListAccounts.js";
import { ListAccountsForParent } from "./operations/ListAccountsForParent.js";
import { ListAWSServiceAccessForOrganization } from "./operations/ListAWSServiceAccessForOrganization.js";
import { ListChildren } from "./operations/ListChildren.js";
import { ListCreateAccountStatus } from "./operations/ListCreateAccountStatus.js";
import { ListDelegatedAdministrators } from "./operations/ListDelegatedAdministrators.js";
import { ListDelegatedServicesForAccount } from "./operations/ListDelegatedServicesForAccount.js";
import { ListHandshakesForAccount } from "./operations/ListHandshakesForAccount.js";
import { ListHandshakesForOrganization } from "./operations/ListHandshakesForOrganization.js";
import { ListOrganizationalUnitsForParent } from "./operations/ListOrganizationalUnitsForParent.js";
import { ListParents } from "./operations/ListParents.js";
import { ListPolicies } from "./operations/ListPolicies.js";
import { ListPoliciesForTarget } from "./operations/ListPoliciesForTarget.js";
import { ListRoots } from "./operations/ListRoots.js";
import { ListTagsForResource } from "./operations/ListTagsForResource.js";
import { ListTargetsForPolicy } from "./operations/ListTargetsForPolicy.js";
import { MoveAccount } from "./operations/MoveAccount.js";
import { RegisterDelegatedAdministrator } from "./operations/RegisterDelegatedAdministrator.js";
import { RemoveAccountFromOrganization } from "./operations/RemoveAccountFromOrganization.js";
import { TagResource } from "./operations/TagResource.js";
import { UntagResource } from "./operations/UntagResource.js";
import { UpdateOrganizationalUnit } from "./operations/UpdateOrganizationalUnit.js";
import { UpdatePolicy } from "./operations/UpdatePolicy.js";

/** AWS Organizations: accounts in a tree, with policies that limit what is allowed in them. */
export const organizations: Service = {
  name: "organizations",
  operations: {
    AcceptHandshake,
    AttachPolicy,
    CancelHandshake,
    CreateAccount,
    CreateOrganization,
    CreateOrganizationalUnit,
    CreatePolicy,
    DeclineHandshake,
    DeleteOrganization,
    DeleteOrganizationalUnit,
    DeletePolicy,
    DeregisterDelegatedAdministrator,
    DescribeAccount,
    DescribeCreateAccountStatus,
    DescribeHandshake,
    DescribeOrganization,
    DescribeOrganizationalUnit,
    DescribePolicy,
    DetachPolicy,
    DisableAWSServiceAccess,
    DisablePolicyType,
    EnableAWSServiceAccess,
    EnablePolicyType,
    InviteAccountToOrganization,
    LeaveOrganization,
    ListAWSServiceAccessForOrganization,
    ListAccounts,
    ListAccountsForParent,
    ListChildren,
    ListCreateAccountStatus,
    ListDelegatedAdministrators,
    ListDelegatedServicesForAccount,
    ListHandshakesForAccount,
    ListHandshakesForOrganization,
    ListOrganizationalUnitsForParent,
    ListParents,
    ListPolicies,
    ListPoliciesForTarget,
    ListRoots,
    ListTagsForResource,
    ListTargetsForPolicy,
    MoveAccount,
    RegisterDelegatedAdministrator,
    RemoveAccountFromOrganization,
    TagResource,
    UntagResource,
    UpdateOrganizationalUnit,
    UpdatePolicy,
  },
};
