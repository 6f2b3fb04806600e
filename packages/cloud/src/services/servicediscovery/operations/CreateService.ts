import {
  refuse,
  serviceDiscoveryDnsInHttpNamespace,
  serviceDiscoveryNamespaceMissing,
  serviceDiscoveryServiceAlreadyExists,
} from "@understudy/catalogue";
import { namespaceCheck, requestTags } from "../check.js";
import { requireNamespace } from "../find.js";
import { operation } from "../operation.js";
import { services } from "../tables.js";
import { withTags } from "../tags.js";
import { wireWholeService } from "../wire.js";

/** DIFFERS: health checks of Route 53 are kept and shown; none is made. Source: AWS Cloud Map API reference, CreateService. */
export const CreateService = operation("CreateService", {
  authorize(input, read) {
    const namespace = input.NamespaceId ?? input.DnsConfig?.NamespaceId ?? "*";
    const check = namespaceCheck("CreateService", namespace, read, requestTags(input.Tags));
    return [{ ...check, context: { ...check.context, "servicediscovery:NamespaceArn": check.resource } }];
  },
  run(input, context) {
    const { store, account, region, ids, now } = context;
    const asked = input.NamespaceId ?? input.DnsConfig?.NamespaceId ?? refuse(serviceDiscoveryNamespaceMissing, {});
    const namespace = requireNamespace(asked, context);
    if (namespace.type === "HTTP" && input.DnsConfig) refuse(serviceDiscoveryDnsInHttpNamespace, {});
    const others = store.list(services, "namespace", namespace.id);
    if (others.some(({ name }) => name === input.Name))
      refuse(serviceDiscoveryServiceAlreadyExists, { name: input.Name });
    const id = `srv-${ids.hex(16)}`;
    const row = {
      account,
      region,
      id,
      arn: `arn:aws:servicediscovery:${region}:${account}:service/${id}`,
      name: input.Name,
      namespaceId: namespace.id,
      description: input.Description,
      dnsConfig: input.DnsConfig,
      healthCheckConfig: input.HealthCheckConfig,
      healthCheckCustomConfig: input.HealthCheckCustomConfig,
      creatorRequestId: input.CreatorRequestId ?? ids.uuid(),
      createdAt: now,
      revision: 1,
      tags: withTags([], input.Tags),
    };
    store.put(services, row);
    return { Service: wireWholeService(row, store) };
  },
});
