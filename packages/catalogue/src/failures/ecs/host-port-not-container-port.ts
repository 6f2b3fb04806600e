import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** With `networkMode` a container has the ports it opens and no mapping takes place: leave hostPort out, or make it equal to containerPort. */
export const ecsHostPortNotContainerPort = failureMode({
  id: "ecs.host-port-not-container-port",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: templateWith({
    networkMode: "[a-z]+",
  })`When networkMode=${"networkMode"}, the host ports and container ports in port mappings must match.`,
  causes: [],
  words: {
    en: "With {networkMode} a container has the ports it opens and no mapping takes place: leave hostPort out, or make it equal to containerPort.",
    ko: "{networkMode}에서는 포트 변환이 일어나지 않습니다. hostPort를 생략하거나 containerPort와 같게 지정하세요.",
    ja: "{networkMode} ではポートの変換は行われません。hostPort を省略するか、containerPort と同じ値にしてください。",
  },
  examples: [
    {
      text: "When networkMode=awsvpc, the host ports and container ports in port mappings must match.",
      source: "aws/amazon-ecs-cli#1014",
    },
    {
      text: "When networkMode=host, the host ports and container ports in port mappings must match.",
      source: "badmintoncryer/cdk-preflight pf-ecs-host-network-host-port-mismatch",
    },
  ],
});
