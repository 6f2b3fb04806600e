import { on } from "../check.js";
import { refuseDependency, remove } from "../delete.js";
import { require } from "../find.js";
import { networkInterfaces } from "../interface-tables.js";
import { SUBNET } from "../kind.js";
import { operation } from "../operation.js";
import { networkAcls, routeTables } from "../tables.js";

/** Source: Amazon EC2 API reference, DeleteSubnet: what stands in it must go first. */
export const DeleteSubnet = operation("DeleteSubnet", ["SubnetId"], {
  authorize: ({ SubnetId }, read) => [on("DeleteSubnet", SUBNET, SubnetId, read)],
  run({ SubnetId }, context) {
    const { store } = context;
    const subnet = require(SUBNET, SubnetId, context);
    if (store.count(networkInterfaces, "subnet", subnet.id) > 0) refuseDependency(SUBNET, subnet.id);
    for (const table of store.list(routeTables, "associated", subnet.id)) {
      store.put(routeTables, {
        ...table,
        associations: table.associations.filter(({ subnetId }) => subnetId !== subnet.id),
      });
    }
    for (const acl of store.list(networkAcls, "subnet", subnet.id)) {
      store.put(networkAcls, {
        ...acl,
        associations: acl.associations.filter(({ subnetId }) => subnetId !== subnet.id),
      });
    }
    remove(SUBNET, subnet, context);
    return {};
  },
});
