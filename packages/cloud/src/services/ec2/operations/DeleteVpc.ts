import type { ReadStore } from "../../../store/store.js";
import { on } from "../check.js";
import { refuseDependency, remove } from "../delete.js";
import { vpcEndpoints } from "../endpoint-tables.js";
import { require } from "../find.js";
import { networkInterfaces } from "../interface-tables.js";
import { VPC } from "../kind.js";
import { operation } from "../operation.js";
import { removeGroup } from "../remove-group.js";
import { internetGateways, networkAcls, routeTables, securityGroups, subnets } from "../tables.js";

/**
 * What AWS made with the VPC goes with it: main route table, default network ACL, default security group.
 * Source: Amazon EC2 API reference, DeleteVpc.
 */
export const DeleteVpc = operation("DeleteVpc", ["VpcId"], {
  authorize: ({ VpcId }, read) => [on("DeleteVpc", VPC, VpcId, read)],
  run({ VpcId }, context) {
    const { store } = context;
    const vpc = require(VPC, VpcId, context);
    if (isUsed(vpc.id, store)) refuseDependency(VPC, vpc.id);
    for (const { id } of store.list(routeTables, "vpc", vpc.id)) store.delete(routeTables, id);
    for (const { id } of store.list(networkAcls, "vpc", vpc.id)) store.delete(networkAcls, id);
    for (const group of store.list(securityGroups, "vpc", vpc.id)) removeGroup(group, context);
    remove(VPC, vpc, context);
    return {};
  },
});

function isUsed(vpcId: string, store: ReadStore): boolean {
  const tables = [subnets, internetGateways, networkInterfaces, vpcEndpoints] as const;
  return (
    tables.some((table) => store.count(table as typeof subnets, "vpc", vpcId) > 0) ||
    store.list(securityGroups, "vpc", vpcId).some(({ name }) => name !== "default") ||
    store.list(routeTables, "vpc", vpcId).some(({ associations }) => !associations.some(({ main }) => main)) ||
    store.list(networkAcls, "vpc", vpcId).some(({ isDefault }) => !isDefault)
  );
}
