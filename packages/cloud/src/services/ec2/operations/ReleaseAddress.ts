import { ec2AddressAssociated, ec2ParameterMissing, refuse } from "@understudy/catalogue";
import { elasticIps } from "../address-tables.js";
import { on } from "../check.js";
import { require } from "../find.js";
import { ELASTIC_IP } from "../kind.js";
import { operation } from "../operation.js";

/** Source: Amazon EC2 API reference, ReleaseAddress. */
export const ReleaseAddress = operation("ReleaseAddress", ["AllocationId", "NetworkBorderGroup"], {
  authorize: ({ AllocationId }, read) => [on("ReleaseAddress", ELASTIC_IP, AllocationId, read)],
  run({ AllocationId }, context) {
    const row = require(ELASTIC_IP, AllocationId ??
      refuse(ec2ParameterMissing, { parameter: "allocationId" }), context);
    if (row.interfaceId !== undefined) refuse(ec2AddressAssociated, { address: row.id });
    context.store.delete(elasticIps, row.id);
    return {};
  },
});
