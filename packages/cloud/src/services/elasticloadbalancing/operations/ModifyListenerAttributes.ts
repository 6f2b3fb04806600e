import { wireAttributes, withAttributes } from "../attributes/attribute.js";
import { listenerAttributes } from "../attributes/listener-attributes.js";
import { resourceCheck } from "../check.js";
import { requireListener } from "../find.js";
import { operation } from "../operation.js";
import { listeners } from "../tables.js";

/** Source: Elastic Load Balancing API reference, ModifyListenerAttributes. */
export const ModifyListenerAttributes = operation("ModifyListenerAttributes", {
  authorize: (input, read) => [resourceCheck("ModifyListenerAttributes", input.ListenerArn, read)],
  run(input, context) {
    const row = requireListener(input.ListenerArn, context);
    const owner = { kind: "Listener", owners: "listeners", what: "protocol", which: row.protocol ?? "GENEVE" };
    const attributes = withAttributes(row.attributes, input.Attributes, listenerAttributes, owner);
    context.store.put(listeners, { ...row, attributes });
    return { Attributes: wireAttributes(attributes) };
  },
});
