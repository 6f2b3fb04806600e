import type { Tag } from "@aws-sdk/client-servicediscovery";
import { refuse, serviceDiscoveryNamespaceAlreadyExists } from "@understudy/catalogue";
import type { Context } from "../../gate/operation.js";
import { startOperation } from "./start-operation.js";
import type { NamespaceRow } from "./tables.js";
import { namespaces, placeKey } from "./tables.js";
import { withTags } from "./tags.js";

interface Asked {
  readonly Name: string;
  readonly CreatorRequestId?: string;
  readonly Description?: string;
  readonly Tags?: readonly Tag[];
  readonly Vpc?: string;
  readonly Properties?: { readonly DnsProperties?: { readonly SOA?: { readonly TTL?: number } } };
}

/** Seconds, where the request does not say. Inferred. */
const SOA_TTL = 15;

/**
 * DIFFERS: no hosted zone of Route 53 is made, and no name is resolved: there is no DNS here. Instances are found by DiscoverInstances.
 * @throws Failure servicediscovery.namespace-already-exists
 */
export function createNamespace(type: NamespaceRow["type"], input: Asked, context: Context) {
  const { store, account, region, ids, now } = context;
  const others = store.list(namespaces, "name", `${placeKey(context)} ${input.Name}`);
  if (others.some((row) => row.type === type && row.vpc === input.Vpc)) {
    refuse(serviceDiscoveryNamespaceAlreadyExists, { name: input.Name });
  }
  const id = `ns-${ids.hex(16)}`;
  store.put(namespaces, {
    account,
    region,
    id,
    arn: `arn:aws:servicediscovery:${region}:${account}:namespace/${id}`,
    name: input.Name,
    type,
    description: input.Description,
    ...(type !== "HTTP" && {
      vpc: input.Vpc,
      hostedZoneId: `Z${ids.hex(20).toUpperCase()}`,
      soaTtl: input.Properties?.DnsProperties?.SOA?.TTL ?? SOA_TTL,
    }),
    creatorRequestId: input.CreatorRequestId ?? ids.uuid(),
    createdAt: now,
    tags: withTags([], input.Tags),
  });
  return startOperation("CREATE_NAMESPACE", { NAMESPACE: id }, context);
}
