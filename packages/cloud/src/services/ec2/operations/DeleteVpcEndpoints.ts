import { Failure } from "@understudy/catalogue";
import type { Context } from "../../../gate/operation.js";
import { onEach } from "../check.js";
import { remove } from "../delete.js";
import { removeEndpointRoutes } from "../endpoint-routes.js";
import { require } from "../find.js";
import { networkInterfaces } from "../interface-tables.js";
import { VPC_ENDPOINT } from "../kind.js";
import { operation } from "../operation.js";

/** Those that are not there are told, and the others deleted. Source: Amazon EC2 API reference, DeleteVpcEndpoints. */
export const DeleteVpcEndpoints = operation("DeleteVpcEndpoints", ["VpcEndpointIds"], {
  authorize: ({ VpcEndpointIds }, read) => onEach("DeleteVpcEndpoints", VPC_ENDPOINT, VpcEndpointIds, read),
  run({ VpcEndpointIds }, context) {
    const Unsuccessful = [...new Set(VpcEndpointIds)].flatMap((id) => {
      try {
        deleteEndpoint(id, context);
        return [];
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return [{ ResourceId: id, Error: { Code: error.code, Message: error.message } }];
      }
    });
    return { Unsuccessful };
  },
});

/** With its routes and its interfaces. */
function deleteEndpoint(id: string, context: Context): void {
  const row = require(VPC_ENDPOINT, id, context);
  removeEndpointRoutes(row, row.routeTableIds, context);
  for (const interfaceId of Object.values(row.interfaces)) context.store.delete(networkInterfaces, interfaceId);
  remove(VPC_ENDPOINT, row, context);
}
