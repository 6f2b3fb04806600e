import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The request was signed for another service than it was sent to. */
export const credentialScopeService = failureMode({
  id: "wire.credential-scope-service",
  code: "InvalidSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Credential should be scoped to correct service: '${"service"}'.`,
  causes: [],
  words: {
    en: "The request was signed for another service than it was sent to. Set the client's signing name to {service}.",
    ko: "요청을 보낸 서비스와 다른 서비스용으로 서명되었습니다. 클라이언트의 서명 이름을 {service}(으)로 설정하세요.",
    ja: "送信先とは別のサービス向けに署名されています。クライアントの署名名を {service} にしてください。",
  },
  examples: [
    {
      text: "Credential should be scoped to correct service: 'execute-api'.",
      source: "aws-cli plugin and SDK issues; 'sagemaker', 'bedrock' likewise",
    },
  ],
});
