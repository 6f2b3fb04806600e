import { elasticIps, natGateways } from "../address-tables.js";
import { on } from "../check.js";
import { refuseUnknown, require } from "../find.js";
import { networkInterfaces } from "../interface-tables.js";
import { NAT_GATEWAY } from "../kind.js";
import { operation } from "../operation.js";

/** Its interface goes with it, and its address comes free. Source: Amazon EC2 API reference, DeleteNatGateway. */
export const DeleteNatGateway = operation("DeleteNatGateway", ["NatGatewayId"], {
  authorize: ({ NatGatewayId }, read) => [on("DeleteNatGateway", NAT_GATEWAY, NatGatewayId, read)],
  run({ NatGatewayId }, context) {
    const { store, now } = context;
    const row = require(NAT_GATEWAY, NatGatewayId, context);
    if (row.deletedAt !== undefined) refuseUnknown("natgateway", row.id);
    for (const elastic of store.list(elasticIps, "interface", row.interfaceId)) {
      const { interfaceId: _interfaceId, associationId: _associationId, ...free } = elastic;
      store.put(elasticIps, free);
    }
    store.delete(networkInterfaces, row.interfaceId);
    store.put(natGateways, { ...row, deletedAt: now });
    return { NatGatewayId: row.id };
  },
});
