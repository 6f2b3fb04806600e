import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** Understudy has no such service. */
export const unknownService = failureMode({
  id: "wire.unknown-service",
  code: "NotImplemented",
  status: 501,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Understudy does not stand in for the service '${"service"}'.`,
  causes: [],
  words: {
    en: "Understudy has no such service. Send these calls elsewhere: set the endpoint for the one service (AWS_ENDPOINT_URL_ECS) and not for all.",
    ko: "여기에 없는 서비스입니다. 모든 서비스가 아니라 해당 서비스에만 엔드포인트를 설정하세요(AWS_ENDPOINT_URL_ECS).",
    ja: "ここにはないサービスです。すべてではなく、必要なサービスだけにエンドポイントを設定してください（AWS_ENDPOINT_URL_ECS）。",
  },
  examples: [{ text: "Understudy does not stand in for the service 'lambda'.", source: "Understudy" }],
});
