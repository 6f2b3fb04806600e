import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task definition uses awsvpc, so every task gets its own network interface: say in which subnets (networkConfiguration.awsvpcConfiguration). */
export const ecsNetworkConfigurationRequired = failureMode({
  id: "ecs.network-configuration-required",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`Network Configuration must be provided when networkMode 'awsvpc' is specified.`,
  causes: [],
  words: {
    en: "The task definition uses awsvpc, so every task gets its own network interface: say in which subnets (networkConfiguration.awsvpcConfiguration).",
    ko: "태스크 정의가 awsvpc 모드이므로 태스크마다 네트워크 인터페이스가 필요합니다. networkConfiguration.awsvpcConfiguration에 서브넷을 지정하세요.",
    ja: "タスク定義が awsvpc モードのため、タスクごとにネットワークインターフェイスが必要です。networkConfiguration.awsvpcConfiguration でサブネットを指定してください。",
  },
  examples: [
    {
      text: "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
      source: "fabfuel/ecs-deploy#133",
    },
  ],
});
