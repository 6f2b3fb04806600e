import { ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { elasticIps } from "../address-tables.js";
import { on } from "../check.js";
import { refuseUnknown, require } from "../find.js";
import { networkInterfaces } from "../interface-tables.js";
import { ELASTIC_IP } from "../kind.js";
import { operation } from "../operation.js";
import { requireOwnInterface } from "../require-own-interface.js";

/** Source: Amazon EC2 API reference, DisassociateAddress. */
export const DisassociateAddress = operation("DisassociateAddress", ["AssociationId"], {
  authorize({ AssociationId }, read) {
    const [elastic] = AssociationId === undefined ? [] : read.store.list(elasticIps, "association", AssociationId);
    return [on("DisassociateAddress", ELASTIC_IP, elastic?.id, read)];
  },
  run({ AssociationId }, context) {
    const { store } = context;
    const id = AssociationId ?? refuse(ec2ParameterMissing, { parameter: "AssociationId" });
    const [found] = store.list(elasticIps, "association", id);
    if (!found || found.account !== context.account || found.region !== context.region) {
      return refuseUnknown("elastic-ip-association", id);
    }
    const elastic = require(ELASTIC_IP, found.id, context);
    const on = requireOwnInterface(elastic.interfaceId ?? "", context);
    const { interfaceId: _interfaceId, associationId: _associationId, ...free } = elastic;
    store.put(elasticIps, free);
    store.put(networkInterfaces, { ...on, publicAddress: undefined });
    return {};
  },
});
