import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A task's subnets must be of one VPC. */
export const ecsSubnetsOfSeveralVpcs = failureMode({
  id: "ecs.subnets-of-several-vpcs",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`subnets can be in at most one VPC.`,
  causes: [],
  words: {
    en: "The subnets are of several VPCs; a task stands in one.",
    ko: "서브넷이 여러 VPC에 걸쳐 있습니다. 태스크는 한 VPC에만 놓입니다.",
    ja: "サブネットが複数の VPC にまたがっています。タスクは 1 つの VPC に置かれます。",
  },
  examples: [{ text: "subnets can be in at most one VPC.", source: "inferred: no recording at hand" }],
});
