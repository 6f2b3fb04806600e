import {
  refuse,
  serviceDiscoveryInstanceNotFound,
  serviceDiscoveryNamespaceNotFound,
  serviceDiscoveryServiceNotFound,
} from "@understudy/catalogue";
import type { Read } from "../../gate/operation.js";
import type { InstanceRow, NamespaceRow, Place, ServiceRow } from "./tables.js";
import { instanceKey, instances, namespaces, placeKey, services } from "./tables.js";

/** The id in an id or ARN. */
export const idOf = (idOrArn: string) => idOrArn.slice(idOrArn.lastIndexOf("/") + 1);

const own = <Row extends Place>(row: Row | undefined, read: Read) =>
  row && placeKey(row) === placeKey(read) ? row : undefined;

/** By id or ARN. */
export const findNamespace = (id: string, read: Read): NamespaceRow | undefined =>
  own(read.store.get(namespaces, idOf(id)), read);

/** By id or ARN. */
export const findService = (id: string, read: Read): ServiceRow | undefined =>
  own(read.store.get(services, idOf(id)), read);

/** @throws Failure servicediscovery.namespace-not-found */
export const requireNamespace = (id: string, read: Read): NamespaceRow =>
  findNamespace(id, read) ?? refuse(serviceDiscoveryNamespaceNotFound, { namespace: id });

/** @throws Failure servicediscovery.service-not-found */
export const requireService = (id: string, read: Read): ServiceRow =>
  findService(id, read) ?? refuse(serviceDiscoveryServiceNotFound, { service: id });

/** @throws Failure servicediscovery.instance-not-found */
export const requireInstance = (service: ServiceRow, id: string, { store }: Read): InstanceRow =>
  store.get(instances, instanceKey(service.id, id)) ?? refuse(serviceDiscoveryInstanceNotFound, { instance: id });

/** The service of that name in the namespace of that name. @throws Failure when one of them is not there */
export function requireNamed(namespace: string, service: string, read: Read): ServiceRow {
  const found = read.store.list(namespaces, "name", `${placeKey(read)} ${namespace}`);
  if (found.length === 0) refuse(serviceDiscoveryNamespaceNotFound, { namespace });
  const inside = found.flatMap(({ id }) => read.store.list(services, "namespace", id));
  return inside.find(({ name }) => name === service) ?? refuse(serviceDiscoveryServiceNotFound, { service });
}
