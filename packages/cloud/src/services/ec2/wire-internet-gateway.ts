import type { InternetGateway } from "@aws-sdk/client-ec2";
import type { InternetGatewayRow } from "./tables.js";
import { wireTags } from "./tags.js";

/** An internet gateway as the API shows it: attached, its state is `available`. */
export function wireInternetGateway({ id, account, vpcId, tags }: InternetGatewayRow): InternetGateway {
  return {
    InternetGatewayId: id,
    OwnerId: account,
    Attachments: vpcId === undefined ? [] : [{ State: "available" as "attached", VpcId: vpcId }],
    Tags: wireTags(tags),
  };
}
