import { refuse, serviceDiscoveryAttributeMissing } from "@understudy/catalogue";
import { instanceCheck } from "../check.js";
import { requireService } from "../find.js";
import { operation } from "../operation.js";
import { startOperation } from "../start-operation.js";
import type { ServiceRow } from "../tables.js";
import { instances, services } from "../tables.js";

/** An instance takes the place of the one with its id. Source: AWS Cloud Map API reference, RegisterInstance. */
export const RegisterInstance = operation("RegisterInstance", {
  authorize: (input, read) => [instanceCheck("RegisterInstance", input.ServiceId, read)],
  run(input, context) {
    const { store, ids, account } = context;
    const service = requireService(input.ServiceId, context);
    const missing = needed(service).find((name) => !input.Attributes[name]);
    if (missing !== undefined) refuse(serviceDiscoveryAttributeMissing, { attribute: missing });
    const initial = input.Attributes.AWS_INIT_HEALTH_STATUS;
    store.put(instances, {
      serviceId: service.id,
      id: input.InstanceId,
      attributes: input.Attributes,
      health: initial === "UNHEALTHY" ? "UNHEALTHY" : "HEALTHY",
      creatorRequestId: input.CreatorRequestId ?? ids.uuid(),
      createdBy: account,
    });
    store.put(services, { ...service, revision: service.revision + 1 });
    return startOperation("REGISTER_INSTANCE", { INSTANCE: input.InstanceId, SERVICE: service.id }, context);
  },
});

/** What DNS records are made of. Source: AWS Cloud Map API reference, RegisterInstance.Attributes. */
function needed({ dnsConfig }: ServiceRow): readonly string[] {
  const of = {
    A: "AWS_INSTANCE_IPV4",
    AAAA: "AWS_INSTANCE_IPV6",
    SRV: "AWS_INSTANCE_PORT",
    CNAME: "AWS_INSTANCE_CNAME",
  };
  return (dnsConfig?.DnsRecords ?? []).flatMap(({ Type }) => (Type ? of[Type] : []));
}
