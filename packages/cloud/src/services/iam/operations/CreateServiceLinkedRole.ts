import type { ServiceLinkedRole } from "@understudy/catalogue";
import {
  iamServiceLinkedRoleTaken,
  iamServiceLinkedRoleUnknown,
  iamSuffixNotAllowed,
  refuse,
  serviceLinkedRoleOf,
} from "@understudy/catalogue";
import { roleArn } from "../arn.js";
import { operation } from "../operation.js";
import type { RoleRow } from "../tables.js";
import { nameKey, roles } from "../tables.js";
import { wireCreatedRole } from "../wire-role.js";

const pathOf = (service: string) => `/aws-service-role/${service}/`;

function nameOf(linked: ServiceLinkedRole, suffix: string | undefined): string {
  return suffix === undefined ? linked.roleName : `${linked.roleName}_${suffix}`;
}

/** The service says what the role is like; the caller may only describe it. Source: IAM API reference, CreateServiceLinkedRole. */
export const CreateServiceLinkedRole = operation("CreateServiceLinkedRole", {
  authorize: ({ AWSServiceName: service, CustomSuffix }, read) => {
    const linked = serviceLinkedRoleOf(service);
    const name = linked ? nameOf(linked, CustomSuffix) : "*";
    const resource = roleArn(read.account, pathOf(service), name);
    return [{ action: "iam:CreateServiceLinkedRole", resource, context: { "iam:AWSServiceName": service } }];
  },
  run({ AWSServiceName: service, CustomSuffix, Description }, { account, store, ids, now }) {
    const linked = serviceLinkedRoleOf(service) ?? refuse(iamServiceLinkedRoleUnknown, { service });
    if (CustomSuffix !== undefined && !linked.suffixAllowed) refuse(iamSuffixNotAllowed, { service });
    const roleName = nameOf(linked, CustomSuffix);
    if (store.get(roles, nameKey(account, roleName))) refuse(iamServiceLinkedRoleTaken, { roleName });
    const role: RoleRow = {
      account,
      path: pathOf(service),
      roleName,
      roleId: ids.unique("AROA"),
      arn: roleArn(account, pathOf(service), roleName),
      trust: trustOf(service),
      createdAt: now,
      maxSessionDuration: 3600,
      tags: [],
      inline: {},
      attached: [linked.policyArn],
      linkedService: service,
      ...(Description !== undefined && { description: Description }),
    };
    store.put(roles, role);
    return { Role: wireCreatedRole(role) };
  },
});

function trustOf(service: string): string {
  const statement = { Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole" };
  return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}
