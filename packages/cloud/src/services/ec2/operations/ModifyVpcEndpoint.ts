import type { Store } from "../../../store/store.js";
import { on, onEach } from "../check.js";
import { checkPrivateDns } from "../check-private-dns.js";
import { makeEndpointInterfaces } from "../endpoint-interfaces.js";
import { addEndpointRoutes, removeEndpointRoutes } from "../endpoint-routes.js";
import { requireEndpointService } from "../endpoint-services.js";
import type { VpcEndpointRow } from "../endpoint-tables.js";
import { vpcEndpoints } from "../endpoint-tables.js";
import { require } from "../find.js";
import { networkInterfaces } from "../interface-tables.js";
import { ROUTE_TABLE, SECURITY_GROUP, SUBNET, VPC, VPC_ENDPOINT } from "../kind.js";
import { operation } from "../operation.js";
import { OPEN_POLICY } from "./CreateVpcEndpoint.js";

/** Source: Amazon EC2 API reference, ModifyVpcEndpoint. */
export const ModifyVpcEndpoint = operation(
  "ModifyVpcEndpoint",
  [
    "VpcEndpointId",
    "ResetPolicy",
    "PolicyDocument",
    "AddRouteTableIds",
    "RemoveRouteTableIds",
    "AddSubnetIds",
    "RemoveSubnetIds",
    "AddSecurityGroupIds",
    "RemoveSecurityGroupIds",
    "PrivateDnsEnabled",
  ],
  {
    authorize: (input, read) => [
      on("ModifyVpcEndpoint", VPC_ENDPOINT, input.VpcEndpointId, read),
      ...onEach("ModifyVpcEndpoint", ROUTE_TABLE, both(input.AddRouteTableIds, input.RemoveRouteTableIds), read),
      ...onEach("ModifyVpcEndpoint", SUBNET, both(input.AddSubnetIds, input.RemoveSubnetIds), read),
      ...onEach(
        "ModifyVpcEndpoint",
        SECURITY_GROUP,
        both(input.AddSecurityGroupIds, input.RemoveSecurityGroupIds),
        read,
      ),
    ],
    run(input, context) {
      const { store } = context;
      const before = require(VPC_ENDPOINT, input.VpcEndpointId, context);
      const removed = input.RemoveRouteTableIds ?? [];
      removeEndpointRoutes(before, removed, context);
      const added = without(input.AddRouteTableIds, before.routeTableIds);
      const tables = added.map((id) => require(ROUTE_TABLE, id, context));
      addEndpointRoutes(before, tables, context);
      for (const id of input.AddSecurityGroupIds ?? []) require(SECURITY_GROUP, id, context);
      const groups = without(both(before.groups, input.AddSecurityGroupIds), input.RemoveSecurityGroupIds);
      const gone = (input.RemoveSubnetIds ?? []).flatMap((id) => before.interfaces[id] ?? []);
      for (const id of gone) store.delete(networkInterfaces, id);
      const kept = Object.entries(before.interfaces).filter(([, id]) => !gone.includes(id));
      for (const [, id] of kept) regroup(id, groups, store);
      const more = without(
        input.AddSubnetIds,
        kept.map(([subnetId]) => subnetId),
      );
      const row: VpcEndpointRow = {
        ...before,
        routeTableIds: without(both(before.routeTableIds, added), removed),
        groups,
        interfaces: { ...Object.fromEntries(kept), ...makeEndpointInterfaces({ ...before, groups }, more, context) },
        policyDocument: input.ResetPolicy ? OPEN_POLICY : (input.PolicyDocument ?? before.policyDocument),
        privateDns: input.PrivateDnsEnabled ?? before.privateDns,
      };
      if (row.privateDns && !before.privateDns) {
        const service = requireEndpointService(row.serviceName, row.type, row.region);
        checkPrivateDns(require(VPC, row.vpcId, context), service, store);
      }
      store.put(vpcEndpoints, row);
      return { Return: true };
    },
  },
);

const both = (one: readonly string[] = [], other: readonly string[] = []) => [...new Set([...one, ...other])];
const without = (all: readonly string[] = [], gone: readonly string[] = []) => all.filter((id) => !gone.includes(id));

/** The interface stands in those groups from now on. */
function regroup(id: string, groups: readonly string[], store: Store): void {
  const row = store.get(networkInterfaces, id);
  if (row) store.put(networkInterfaces, { ...row, groups });
}
