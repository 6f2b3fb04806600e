import { ec2AddressAssociated, ec2ParameterMissing, refuse } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import type { ElasticIpRow, NatGatewayRow } from "../address-tables.js";
import { elasticIps, natGateways } from "../address-tables.js";
import { on, onNew } from "../check.js";
import { find, require } from "../find.js";
import { newId } from "../ids.js";
import { networkInterfaces } from "../interface-tables.js";
import { arnOf, ELASTIC_IP, NAT_GATEWAY, SUBNET, VPC } from "../kind.js";
import { makeInterface } from "../make-interface.js";
import { operation } from "../operation.js";
import { newTags } from "../tags.js";
import { wireNatGateway } from "../wire-nat-gateway.js";

/** Source: Amazon EC2 API reference, CreateNatGateway. DIFFERS: a client token is not remembered. */
export const CreateNatGateway = operation(
  "CreateNatGateway",
  ["SubnetId", "AllocationId", "ConnectivityType", "PrivateIpAddress", "ClientToken", "TagSpecifications"],
  {
    authorize(input, read) {
      const vpcId = find(SUBNET, input.SubnetId, read)?.vpcId;
      const keys = vpcId === undefined ? undefined : { "ec2:Vpc": arnOf(VPC, vpcId, read) };
      const { make, tag } = onNew("CreateNatGateway", NAT_GATEWAY, input, read, keys);
      const address = input.AllocationId;
      return [
        make,
        on("CreateNatGateway", SUBNET, input.SubnetId, read),
        ...(address === undefined ? [] : [on("CreateNatGateway", ELASTIC_IP, address, read)]),
        ...tag,
      ];
    },
    run(input, context) {
      const { account, region, store, now } = context;
      const id = newId(context.ids)("nat");
      const tags = newTags(NAT_GATEWAY, input);
      const subnet = require(SUBNET, input.SubnetId ?? refuse(ec2ParameterMissing, { parameter: "subnetId" }), context);
      const connectivity = input.ConnectivityType ?? "public";
      const elastic = connectivity === "public" ? requireFree(input.AllocationId, context) : undefined;
      const place = { ...subnet, pool: subnet.id, outside: false };
      const type = "nat_gateway";
      const description = `Interface for NAT Gateway ${id}`;
      const made = makeInterface({ place, address: input.PrivateIpAddress, description, type }, context);
      const attachment = {
        id: newId(context.ids)("ela-attach"),
        ownerId: "amazon-aws",
        deviceIndex: 1,
        deleteOnTermination: false,
        attachedAt: now,
      };
      const service = { requesterId: NAT_REQUESTER, service: "natgateway.amazonaws.com" };
      store.put(networkInterfaces, { ...made, ...service, groups: [], attachment, publicAddress: elastic?.publicIp });
      if (elastic) {
        store.put(elasticIps, { ...elastic, interfaceId: made.id, associationId: newId(context.ids)("eipassoc") });
      }
      const row: NatGatewayRow = {
        account,
        region,
        id,
        tags,
        vpcId: subnet.vpcId,
        subnetId: subnet.id,
        connectivity,
        interfaceId: made.id,
        address: made.address,
        createdAt: now,
        ...(elastic && { allocationId: elastic.id, publicIp: elastic.publicIp }),
      };
      store.put(natGateways, row);
      return { NatGateway: wireNatGateway(row) };
    },
  },
);

/** As DescribeNetworkInterfaces shows it for the interfaces of NAT gateways (inferred). */
const NAT_REQUESTER = "amazon-nat";

function requireFree(id: string | undefined, context: Context): ElasticIpRow {
  const row = require(ELASTIC_IP, id ?? refuse(ec2ParameterMissing, { parameter: "AllocationId" }), context);
  return row.interfaceId === undefined ? row : refuse(ec2AddressAssociated, { address: row.id });
}
