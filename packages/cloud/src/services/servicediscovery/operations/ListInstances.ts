import { instanceCheck } from "../check.js";
import { requireService } from "../find.js";
import { operation } from "../operation.js";
import { page } from "../page.js";
import { instances } from "../tables.js";
import { wireInstance } from "../wire.js";

/** Source: AWS Cloud Map API reference, ListInstances. */
export const ListInstances = operation("ListInstances", {
  authorize: (input, read) => [instanceCheck("ListInstances", input.ServiceId, read)],
  run(input, context) {
    const { id, account } = requireService(input.ServiceId, context);
    const { items, ...end } = page(context.store.list(instances, "service", id), input, "instances");
    return { ResourceOwner: account, Instances: items.map(wireInstance), ...end };
  },
});
