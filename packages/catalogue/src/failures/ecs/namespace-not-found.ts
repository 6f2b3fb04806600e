import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The namespace of Service Connect is not there. */
export const ecsNamespaceNotFound = failureMode({
  id: "ecs.namespace-not-found",
  code: "NamespaceNotFoundException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: template`Failed to retrieve namespace for ${"namespace"}`,
  causes: [],
  words: {
    en: "There is no Cloud Map namespace {namespace} in this account and Region. Create it first, or name it by its ARN.",
    ko: "이 계정과 리전에 Cloud Map 네임스페이스 {namespace}이(가) 없습니다. 먼저 만들거나 ARN으로 지정하세요.",
    ja: "このアカウントとリージョンに Cloud Map の名前空間 {namespace} はありません。先に作成するか、ARN で指定してください。",
  },
  examples: [
    { text: "Failed to retrieve namespace for example", source: "terraform-aws-modules/terraform-aws-ecs#116" },
  ],
});
