import { instanceCheck } from "../check.js";
import { requireInstance, requireService } from "../find.js";
import { operation } from "../operation.js";
import { startOperation } from "../start-operation.js";
import { instanceKey, instances, services } from "../tables.js";

/** Source: AWS Cloud Map API reference, DeregisterInstance. */
export const DeregisterInstance = operation("DeregisterInstance", {
  authorize: (input, read) => [instanceCheck("DeregisterInstance", input.ServiceId, read)],
  run(input, context) {
    const service = requireService(input.ServiceId, context);
    const { id } = requireInstance(service, input.InstanceId, context);
    context.store.delete(instances, instanceKey(service.id, id));
    context.store.put(services, { ...service, revision: service.revision + 1 });
    return startOperation("DEREGISTER_INSTANCE", { INSTANCE: id, SERVICE: service.id }, context);
  },
});
