/** The rows of AWS Cloud Map. Times are ms since epoch; members named as in the API hold what the API shows. */
import type { DnsConfig, HealthCheckConfig, HealthCheckCustomConfig, Tag } from "@aws-sdk/client-servicediscovery";
import { table } from "../../store/table.js";

export interface Place {
  readonly account: string;
  readonly region: string;
}

export interface NamespaceRow extends Place {
  /** `ns-…` */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly type: "HTTP" | "DNS_PRIVATE" | "DNS_PUBLIC";
  readonly description?: string;
  readonly vpc?: string;
  readonly hostedZoneId?: string;
  /** Seconds. */
  readonly soaTtl?: number;
  readonly creatorRequestId: string;
  readonly createdAt: number;
  readonly tags: readonly Tag[];
}

export interface ServiceRow extends Place {
  /** `srv-…` */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly namespaceId: string;
  readonly description?: string;
  readonly dnsConfig?: DnsConfig;
  readonly healthCheckConfig?: HealthCheckConfig;
  readonly healthCheckCustomConfig?: HealthCheckCustomConfig;
  readonly creatorRequestId: string;
  readonly createdAt: number;
  /** Rises with every change of the instances that DiscoverInstances could show. */
  readonly revision: number;
  readonly tags: readonly Tag[];
}

export interface InstanceRow {
  readonly serviceId: string;
  readonly id: string;
  readonly attributes: { readonly [name: string]: string };
  readonly health: "HEALTHY" | "UNHEALTHY" | "UNKNOWN";
  readonly creatorRequestId: string;
  readonly createdBy: string;
}

/** What was asked and takes a while. */
export interface OperationRow extends Place {
  readonly id: string;
  readonly type:
    | "CREATE_NAMESPACE"
    | "DELETE_NAMESPACE"
    | "UPDATE_SERVICE"
    | "REGISTER_INSTANCE"
    | "DEREGISTER_INSTANCE";
  readonly targets: { readonly [kind: string]: string };
  readonly createdAt: number;
}

const place = ({ account, region }: Place) => `${account}/${region}`;
export const placeKey = place;

export const namespaces = table<NamespaceRow>()({
  name: "servicediscovery.namespace",
  key: (row) => row.id,
  indexes: { place, name: (row) => `${place(row)} ${row.name}` },
});

export const services = table<ServiceRow>()({
  name: "servicediscovery.service",
  key: (row) => row.id,
  indexes: { place, namespace: (row) => row.namespaceId },
});

export const instanceKey = (serviceId: string, id: string) => `${serviceId} ${id}`;

export const instances = table<InstanceRow>()({
  name: "servicediscovery.instance",
  key: (row) => instanceKey(row.serviceId, row.id),
  indexes: { service: (row) => row.serviceId },
});

export const operations = table<OperationRow>()({
  name: "servicediscovery.operation",
  key: (row) => row.id,
  indexes: { place },
});
