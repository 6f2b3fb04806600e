import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The address asked for is not one of the subnet, or is one of the five that AWS keeps. */
export const ec2AddressOutsideSubnet = failureMode({
  id: "ec2.address-outside-subnet",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2", "CreateNetworkInterface", "RunInstances")],
  template: template`Address does not fall within the subnet's address range`,
  causes: [],
  words: {
    en: "The address asked for is not one of the subnet, or is one of the five that AWS keeps.",
    ko: "요청한 주소가 서브넷의 주소가 아니거나 AWS가 예약한 다섯 주소 중 하나입니다.",
    ja: "求められたアドレスはサブネットのものでないか、AWS が予約した 5 つのうちの 1 つです。",
  },
  examples: [{ text: "Address does not fall within the subnet's address range", source: "aws-samples issue threads" }],
});
