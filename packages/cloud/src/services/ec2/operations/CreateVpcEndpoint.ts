import { ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { on, onEach, onNew } from "../check.js";
import { checkPrivateDns } from "../check-private-dns.js";
import { makeEndpointInterfaces } from "../endpoint-interfaces.js";
import { addEndpointRoutes } from "../endpoint-routes.js";
import { requireEndpointService } from "../endpoint-services.js";
import type { VpcEndpointRow } from "../endpoint-tables.js";
import { vpcEndpoints } from "../endpoint-tables.js";
import { require } from "../find.js";
import { newId } from "../ids.js";
import { endpointKeys, ROUTE_TABLE, SECURITY_GROUP, SUBNET, VPC, VPC_ENDPOINT } from "../kind.js";
import { groupsFor } from "../make-interface.js";
import { operation } from "../operation.js";
import { newTags } from "../tags.js";
import { wireEndpoint } from "../wire-endpoint.js";

/**
 * Source: Amazon EC2 API reference, CreateVpcEndpoint; Service Authorization Reference.
 * DIFFERS: a VPC endpoint's policy is kept as given, unread, and decides nothing: no call comes through a VPC; its routes can be
 * deleted like others; a client token is not remembered.
 */
export const CreateVpcEndpoint = operation(
  "CreateVpcEndpoint",
  [
    "VpcId",
    "ServiceName",
    "VpcEndpointType",
    "PolicyDocument",
    "RouteTableIds",
    "SubnetIds",
    "SecurityGroupIds",
    "PrivateDnsEnabled",
    "ClientToken",
    "TagSpecifications",
  ],
  {
    // AWS: a policy of `ec2:*VpcEndpoint*` is enough (AWS PrivateLink Guide, "Control the use of VPC endpoints").
    authorize(input, read) {
      const keys = endpointKeys(input.ServiceName ?? "", read.region);
      const { make, tag } = onNew("CreateVpcEndpoint", VPC_ENDPOINT, input, read, keys);
      return [
        on("CreateVpcEndpoint", VPC, input.VpcId, read),
        make,
        ...onEach("CreateVpcEndpoint", ROUTE_TABLE, input.RouteTableIds, read),
        ...onEach("CreateVpcEndpoint", SUBNET, input.SubnetIds, read),
        ...onEach("CreateVpcEndpoint", SECURITY_GROUP, input.SecurityGroupIds, read),
        ...tag,
      ];
    },
    run(input, context) {
      const { account, region, ids, store, now } = context;
      const vpc = require(VPC, input.VpcId ?? refuse(ec2ParameterMissing, { parameter: "vpcId" }), context);
      const serviceName = input.ServiceName ?? refuse(ec2ParameterMissing, { parameter: "serviceName" });
      const type = input.VpcEndpointType === "Interface" ? "Interface" : "Gateway";
      const service = requireEndpointService(serviceName, input.VpcEndpointType ?? "Gateway", region);
      const privateDns = wantsPrivateDns(input) && service.privateDnsName !== undefined;
      if (privateDns) checkPrivateDns(vpc, service, store);
      const id = newId(ids)("vpce");
      const tables = [...new Set(input.RouteTableIds)].map((table) => require(ROUTE_TABLE, table, context));
      const place = { id: "", vpcId: vpc.id, cidr: "", zone: "", pool: "", outside: false };
      const groups = type === "Interface" ? groupsFor(input.SecurityGroupIds, place, context) : [];
      if (type === "Gateway") addEndpointRoutes({ id, serviceName }, tables, context);
      const subnetIds = type === "Interface" ? (input.SubnetIds ?? []) : [];
      const row: VpcEndpointRow = {
        account,
        region,
        id,
        tags: newTags(VPC_ENDPOINT, input),
        vpcId: vpc.id,
        type,
        serviceName,
        policyDocument: input.PolicyDocument ?? OPEN_POLICY,
        routeTableIds: type === "Gateway" ? tables.map((table) => table.id) : [],
        interfaces: makeEndpointInterfaces({ id, groups }, subnetIds, context),
        groups,
        privateDns,
        createdAt: now,
      };
      store.put(vpcEndpoints, row);
      return { VpcEndpoint: wireEndpoint(row, store) };
    },
  },
);

/** AWS: on, where an interface endpoint is asked for and nothing is said. */
const wantsPrivateDns = (input: { readonly VpcEndpointType?: string; readonly PrivateDnsEnabled?: boolean }) =>
  input.VpcEndpointType === "Interface" && input.PrivateDnsEnabled !== false;

/** Source: AWS PrivateLink Guide, "Default endpoint policy": full access. */
export const OPEN_POLICY = JSON.stringify({
  Version: "2008-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
});
