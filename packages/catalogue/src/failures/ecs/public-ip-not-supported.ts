import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Only Fargate tasks can be given a public IP address: set assignPublicIp to DISABLED on EC2. */
export const ecsPublicIpNotSupported = failureMode({
  id: "ecs.public-ip-not-supported",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "CreateService", "UpdateService")],
  template: template`Assign public IP is not supported for this launch type.`,
  causes: [],
  words: {
    en: "Only Fargate tasks can be given a public IP address: set assignPublicIp to DISABLED on EC2.",
    ko: "퍼블릭 IP는 Fargate 태스크에만 할당할 수 있습니다. EC2에서는 assignPublicIp를 DISABLED로 지정하세요.",
    ja: "パブリック IP を割り当てられるのは Fargate タスクだけです。EC2 では assignPublicIp を DISABLED にしてください。",
  },
  examples: [
    {
      text: "Assign public IP is not supported for this launch type.",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
