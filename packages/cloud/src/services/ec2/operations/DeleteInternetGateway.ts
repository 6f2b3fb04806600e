import { on } from "../check.js";
import { refuseDependency, remove } from "../delete.js";
import { require } from "../find.js";
import { INTERNET_GATEWAY } from "../kind.js";
import { operation } from "../operation.js";

/** Source: Amazon EC2 API reference, DeleteInternetGateway: it must be detached first. */
export const DeleteInternetGateway = operation("DeleteInternetGateway", ["InternetGatewayId"], {
  authorize: ({ InternetGatewayId }, read) => [on("DeleteInternetGateway", INTERNET_GATEWAY, InternetGatewayId, read)],
  run({ InternetGatewayId }, context) {
    const gateway = require(INTERNET_GATEWAY, InternetGatewayId, context);
    if (gateway.vpcId !== undefined) refuseDependency(INTERNET_GATEWAY, gateway.id);
    remove(INTERNET_GATEWAY, gateway, context);
    return {};
  },
});
