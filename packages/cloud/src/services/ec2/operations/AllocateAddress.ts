import type { ElasticIpRow } from "../address-tables.js";
import { elasticIps } from "../address-tables.js";
import { publicAddressOf } from "../attach-to-service.js";
import { onNew } from "../check.js";
import { newId } from "../ids.js";
import { ELASTIC_IP } from "../kind.js";
import { operation } from "../operation.js";
import { newTags } from "../tags.js";

/** Source: Amazon EC2 API reference, AllocateAddress. DIFFERS: AWS's quota of five addresses is not kept; nothing answers there. */
export const AllocateAddress = operation("AllocateAddress", ["Domain", "TagSpecifications", "NetworkBorderGroup"], {
  authorize(input, read) {
    const { make, tag } = onNew("AllocateAddress", ELASTIC_IP, input, read, { "ec2:Domain": "vpc" });
    return [make, ...tag];
  },
  run(input, { account, region, store, ids }) {
    const id = newId(ids)("eipalloc");
    const row: ElasticIpRow = {
      account,
      region,
      id,
      tags: newTags(ELASTIC_IP, input),
      publicIp: publicAddressOf({ id }),
    };
    store.put(elasticIps, row);
    return {
      AllocationId: id,
      PublicIp: row.publicIp,
      Domain: "vpc" as const,
      PublicIpv4Pool: "amazon",
      NetworkBorderGroup: region,
    };
  },
});
