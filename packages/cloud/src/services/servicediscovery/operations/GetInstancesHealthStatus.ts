import { instanceCheck } from "../check.js";
import { requireInstance, requireService } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { instances } from "../tables.js";

/** Source: AWS Cloud Map API reference, GetInstancesHealthStatus. */
export const GetInstancesHealthStatus = operation("GetInstancesHealthStatus", {
  authorize: (input, read) => [instanceCheck("GetInstancesHealthStatus", input.ServiceId, read)],
  run(input, context) {
    const service = requireService(input.ServiceId, context);
    const found =
      input.Instances?.map((id) => requireInstance(service, id, context)) ??
      context.store.list(instances, "service", service.id);
    const { items, ...end } = page(found, input, "health");
    return { Status: Object.fromEntries(items.map(({ id, health }) => [id, health])), ...end };
  },
});
