/** What CreateService, UpdateService and CreateTaskSet refuse about Cloud Map. ECS looks there as AWSServiceRoleForECS, through the gate. */
import type { ServiceConnectConfiguration, ServiceRegistry } from "@aws-sdk/client-ecs";
import type { NamespaceSummary } from "@aws-sdk/client-servicediscovery";
import { ecsNamespaceNotFound, ecsServiceRegistryNotFound, Failure, refuse } from "@understudy/catalogue";
import type { Act } from "./act.js";
import { assumeServiceLinkedRole } from "./assume.js";
import type { ClusterRow } from "./tables.js";

/** @throws Failure ecs.service-registry-not-found */
export function checkRegistries(registries: readonly ServiceRegistry[] | undefined, act: Act): void {
  const arns = (registries ?? []).flatMap(({ registryArn }) => registryArn ?? []);
  if (arns.length === 0) return;
  const look = lookInCloudMap(act);
  for (const arn of arns)
    if (!look("GetService", { Id: arn })) refuse(ecsServiceRegistryNotFound, { registryArn: arn });
}

/**
 * The namespace of Service Connect, given by name or ARN, must be there. DIFFERS: AWS makes the default namespace of a cluster when it
 * is given by a name that is not there; here nobody makes it, and it is not looked for.
 * @throws Failure ecs.namespace-not-found
 */
export function checkNamespace(
  configuration: ServiceConnectConfiguration | undefined,
  { serviceConnectDefaults }: ClusterRow,
  act: Act,
): void {
  const namespace = configuration?.namespace;
  if (!configuration?.enabled || namespace === undefined || namespace === serviceConnectDefaults?.namespace) return;
  const look = lookInCloudMap(act);
  const found = namespace.startsWith("arn:")
    ? look("GetNamespace", { Id: namespace })
    : (look("ListNamespaces", { Filters: [{ Name: "NAME", Values: [namespace] }] }) as Listed | undefined)
        ?.Namespaces[0];
  if (!found) refuse(ecsNamespaceNotFound, { namespace });
}

interface Listed {
  readonly Namespaces: readonly NamespaceSummary[];
}

/** Calls Cloud Map as the service-linked role; undefined when it refuses. @throws Failure ecs.service-linked-role-not-assumable */
function lookInCloudMap(act: Act) {
  const { accessKeyId } = assumeServiceLinkedRole(act);
  return (operation: string, input: object): unknown => {
    try {
      return act.call({ kind: "access-key", accessKeyId }, "servicediscovery", operation, input);
    } catch (error) {
      if (error instanceof Failure) return undefined;
      throw error;
    }
  };
}
