import { refuse, serviceDiscoveryNamespaceInUse } from "@understudy/catalogue";
import { namespaceCheck } from "../check.js";
import { requireNamespace } from "../find.js";
import { operation } from "../operation.js";
import { startOperation } from "../start-operation.js";
import { namespaces, services } from "../tables.js";

/** Source: AWS Cloud Map API reference, DeleteNamespace. */
export const DeleteNamespace = operation("DeleteNamespace", {
  authorize: (input, read) => [namespaceCheck("DeleteNamespace", input.Id, read)],
  run(input, context) {
    const { id } = requireNamespace(input.Id, context);
    if (context.store.count(services, "namespace", id) > 0) refuse(serviceDiscoveryNamespaceInUse, {});
    context.store.delete(namespaces, id);
    return startOperation("DELETE_NAMESPACE", { NAMESPACE: id }, context);
  },
});
