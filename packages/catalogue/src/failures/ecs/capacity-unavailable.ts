import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf, serviceEvent } from "../surface.js";

/** AWS has no Fargate capacity left in those Availability Zones at the moment. */
export const ecsCapacityUnavailable = failureMode({
  id: "ecs.capacity-unavailable",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RunTask"), serviceEvent],
  template: template`Capacity is unavailable at this time. Please try again later or in a different availability zone`,
  causes: [],
  words: {
    en: "AWS has no Fargate capacity left in those Availability Zones at the moment. Try again, or give subnets of more zones.",
    ko: "지금은 해당 가용 영역에 남은 Fargate 용량이 없습니다. 잠시 후 다시 시도하거나 더 많은 가용 영역의 서브넷을 지정하세요.",
    ja: "現在、それらのアベイラビリティーゾーンに Fargate の空き容量がありません。再試行するか、より多くのゾーンのサブネットを指定してください。",
  },
  examples: [
    {
      text: "Capacity is unavailable at this time. Please try again later or in a different availability zone",
      source: "AWS re:Post: Capacity is unavailable at this time",
    },
  ],
  neverRaised: "Fargate runs short of machines; this one does not.",
});
