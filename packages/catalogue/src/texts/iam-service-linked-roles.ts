import { template } from "../template.js";

/** `Reason.Reason` of a service-linked role's deletion that failed. DIFFERS: AWS's own wording for ECS is not recorded. */
export const iamServiceLinkedRoleInUse = template`A service-linked role is required for the resources listed in RoleUsageList.`;
