import { onNew } from "../check.js";
import { newId } from "../ids.js";
import { INTERNET_GATEWAY } from "../kind.js";
import { operation } from "../operation.js";
import type { InternetGatewayRow } from "../tables.js";
import { internetGateways } from "../tables.js";
import { newTags } from "../tags.js";
import { wireInternetGateway } from "../wire-internet-gateway.js";

/** Source: Amazon EC2 API reference, CreateInternetGateway. */
export const CreateInternetGateway = operation("CreateInternetGateway", ["TagSpecifications"], {
  authorize(input, read) {
    const { make, tag } = onNew("CreateInternetGateway", INTERNET_GATEWAY, input, read);
    return [make, ...tag];
  },
  run(input, { account, region, store, ids }) {
    const row: InternetGatewayRow = { account, region, id: newId(ids)("igw"), tags: newTags(INTERNET_GATEWAY, input) };
    store.put(internetGateways, row);
    return { InternetGateway: wireInternetGateway(row) };
  },
});
