import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A task definition for Fargate must have networkMode awsvpc; bridge, host and none exist on EC2 only. */
export const ecsFargateNetworkMode = failureMode({
  id: "ecs.fargate-network-mode",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Fargate only supports network mode ‘awsvpc’.`,
  causes: [],
  words: {
    en: "A task definition for Fargate must have networkMode awsvpc; bridge, host and none exist on EC2 only.",
    ko: "Fargate용 태스크 정의의 networkMode는 awsvpc여야 합니다. bridge, host, none은 EC2에서만 사용할 수 있습니다.",
    ja: "Fargate 用のタスク定義では networkMode を awsvpc にする必要があります。bridge、host、none は EC2 でのみ使えます。",
  },
  examples: [
    {
      text: "Fargate only supports network mode ‘awsvpc’.",
      source:
        "badmintoncryer/cdk-preflight pf-ecs-fargate-network-mode (its quotes are plain; the Developer Guide's are curly)",
    },
  ],
});
