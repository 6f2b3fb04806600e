import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The route to the VPC itself (`destination`) stays. */
export const ec2RouteLocal = failureMode({
  id: "ec2.route-local",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2", "DeleteRoute")],
  template: template`cannot remove local route ${"destination"} in route table ${"table"}`,
  causes: [],
  words: {
    en: "The route to the VPC itself ({destination}) stays.",
    ko: "VPC 자신으로 가는 경로({destination})는 삭제할 수 없습니다.",
    ja: "VPC 自身へのルート（{destination}）は削除できません。",
  },
  examples: [
    {
      text: "cannot remove local route 10.0.0.0/16 in route table rtb-0d62741a9b460cc61",
      source: "hashicorp/terraform-provider-aws, errors it looks for in internal/service/ec2",
    },
  ],
});
