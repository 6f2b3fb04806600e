import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Something still uses `what` `id`: delete that first (describe-network-interfaces shows what stands in a subnet). */
export const ec2DependencyViolation = failureMode({
  id: "ec2.dependency-violation",
  code: "DependencyViolation",
  surfaces: [
    answerOf(
      "ec2",
      "DeleteVpc",
      "DeleteSubnet",
      "DeleteRouteTable",
      "DeleteInternetGateway",
      "DeleteDhcpOptions",
      "DeleteNetworkAcl",
    ),
  ],
  template: template`The ${"what"} '${"id"}' has dependencies and cannot be deleted.`,
  causes: [],
  words: {
    en: "Something still uses {what} {id}: delete that first (describe-network-interfaces shows what stands in a subnet).",
    ko: "{what} {id}을(를) 아직 쓰는 것이 있습니다. 먼저 그것을 삭제하세요(서브넷이라면 describe-network-interfaces로 볼 수 있습니다).",
    ja: "{what} {id} をまだ使っているものがあります。先にそれを削除してください（サブネットなら describe-network-interfaces で分かります）。",
  },
  examples: [
    {
      text: "The vpc 'vpc-0d62741a9b460cc61' has dependencies and cannot be deleted.",
      source: "hashicorp/terraform-provider-aws, errors it looks for in internal/service/ec2",
    },
  ],
});
