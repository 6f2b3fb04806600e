import { refuse, serviceDiscoveryCustomHealthNotFound } from "@understudy/catalogue";
import { instanceCheck } from "../check.js";
import { requireInstance, requireService } from "../find.js";
import { operation } from "../operation.js";
import { instances, services } from "../tables.js";

/** Source: AWS Cloud Map API reference, UpdateInstanceCustomHealthStatus. */
export const UpdateInstanceCustomHealthStatus = operation("UpdateInstanceCustomHealthStatus", {
  authorize: (input, read) => [instanceCheck("UpdateInstanceCustomHealthStatus", input.ServiceId, read)],
  run(input, context) {
    const service = requireService(input.ServiceId, context);
    const row = requireInstance(service, input.InstanceId, context);
    if (!service.healthCheckCustomConfig) refuse(serviceDiscoveryCustomHealthNotFound, { instance: row.id });
    context.store.put(instances, { ...row, health: input.Status });
    context.store.put(services, { ...service, revision: service.revision + 1 });
    return {};
  },
});
