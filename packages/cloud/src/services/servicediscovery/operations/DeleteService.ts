import { refuse, serviceDiscoveryServiceInUse } from "@understudy/catalogue";
import { serviceCheck } from "../check.js";
import { requireService } from "../find.js";
import { operation } from "../operation.js";
import { instances, services } from "../tables.js";

/** Source: AWS Cloud Map API reference, DeleteService. */
export const DeleteService = operation("DeleteService", {
  authorize: (input, read) => [serviceCheck("DeleteService", input.Id, read)],
  run(input, context) {
    const { id } = requireService(input.Id, context);
    if (context.store.count(instances, "service", id) > 0) refuse(serviceDiscoveryServiceInUse, {});
    context.store.delete(services, id);
    return {};
  },
});
