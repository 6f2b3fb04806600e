import { ec2AddressAssociated, ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { elasticIps } from "../address-tables.js";
import { on } from "../check.js";
import { require } from "../find.js";
import { newId } from "../ids.js";
import { networkInterfaces } from "../interface-tables.js";
import { ELASTIC_IP, NETWORK_INTERFACE } from "../kind.js";
import { operation } from "../operation.js";
import { requireOwnInterface } from "../require-own-interface.js";

/** Source: Amazon EC2 API reference, AssociateAddress. */
export const AssociateAddress = operation(
  "AssociateAddress",
  ["AllocationId", "NetworkInterfaceId", "AllowReassociation"],
  {
    authorize: ({ AllocationId, NetworkInterfaceId }, read) => [
      on("AssociateAddress", ELASTIC_IP, AllocationId, read),
      ...(NetworkInterfaceId === undefined
        ? []
        : [on("AssociateAddress", NETWORK_INTERFACE, NetworkInterfaceId, read)]),
    ],
    run(input, context) {
      const { store, ids } = context;
      const allocation = input.AllocationId ?? refuse(ec2ParameterMissing, { parameter: "allocationId" });
      const elastic = require(ELASTIC_IP, allocation, context);
      const wanted = input.NetworkInterfaceId ?? refuse(ec2ParameterMissing, { parameter: "networkInterfaceId" });
      const to = requireOwnInterface(wanted, context);
      const other = elastic.interfaceId !== undefined && elastic.interfaceId !== to.id;
      if (other && !input.AllowReassociation) refuse(ec2AddressAssociated, { address: elastic.id });
      const from = elastic.interfaceId === undefined ? undefined : store.get(networkInterfaces, elastic.interfaceId);
      if (from) store.put(networkInterfaces, { ...from, publicAddress: undefined });
      const associationId = newId(ids)("eipassoc");
      store.put(elasticIps, { ...elastic, interfaceId: to.id, associationId });
      store.put(networkInterfaces, { ...to, publicAddress: elastic.publicIp });
      return { AssociationId: associationId };
    },
  },
);
