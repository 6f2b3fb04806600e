import type { NamespaceSummary, Service } from "@aws-sdk/client-servicediscovery";
import type { ReadStore } from "../../store/store.js";
import type { InstanceRow, NamespaceRow, ServiceRow } from "./tables.js";
import { instances, services } from "./tables.js";

/** A namespace as ListNamespaces shows it. */
export function wireNamespace(row: NamespaceRow, store: ReadStore) {
  const dns = { HostedZoneId: row.hostedZoneId, SOA: { TTL: row.soaTtl } };
  return {
    Id: row.id,
    Arn: row.arn,
    ResourceOwner: row.account,
    Name: row.name,
    Type: row.type,
    ...(row.description !== undefined && { Description: row.description }),
    ServiceCount: store.count(services, "namespace", row.id),
    Properties: {
      DnsProperties: row.type === "HTTP" ? NO_DNS : dns,
      HttpProperties: { HttpName: row.name },
    } as NamespaceSummary["Properties"],
    CreateDate: new Date(row.createdAt),
  } satisfies NamespaceSummary;
}

/** What AWS shows of a namespace without DNS. */
const NO_DNS = { SOA: {} };

/** A service as ListServices shows it. Source: AWS Cloud Map API reference, ServiceSummary. */
export function wireService(row: ServiceRow, store: ReadStore) {
  const { dnsConfig } = row;
  return {
    Id: row.id,
    Arn: row.arn,
    ResourceOwner: row.account,
    Name: row.name,
    Type: dnsConfig ? "DNS_HTTP" : "HTTP",
    ...(row.description !== undefined && { Description: row.description }),
    InstanceCount: store.count(instances, "service", row.id),
    ...(dnsConfig && { DnsConfig: { RoutingPolicy: "MULTIVALUE", NamespaceId: row.namespaceId, ...dnsConfig } }),
    ...(row.healthCheckConfig && { HealthCheckConfig: { ...row.healthCheckConfig } }),
    ...(row.healthCheckCustomConfig && { HealthCheckCustomConfig: { ...row.healthCheckCustomConfig } }),
    CreateDate: new Date(row.createdAt),
    CreatedByAccount: row.account,
  } satisfies Omit<Service, "DnsConfig"> & { DnsConfig?: object };
}

/** A service as GetService shows it. */
export const wireWholeService = (row: ServiceRow, store: ReadStore): Service => ({
  ...(wireService(row, store) as Service),
  NamespaceId: row.namespaceId,
  CreatorRequestId: row.creatorRequestId,
});

/** An instance as ListInstances shows it. */
export const wireInstance = (row: InstanceRow) => ({
  Id: row.id,
  Attributes: { ...row.attributes },
  CreatedByAccount: row.createdBy,
});
