import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The service has no operation of this name. */
export const unknownOperation = failureMode({
  id: "wire.unknown-operation",
  code: "UnknownOperationException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The requested operation is not recognized by the service.`,
  causes: [],
  words: {
    en: "The service has no operation of this name. Check X-Amz-Target, or the version of the client.",
    ko: "서비스에 그런 이름의 작업이 없습니다. X-Amz-Target 또는 클라이언트 버전을 확인하세요.",
    ja: "サービスにその名前の操作がありません。X-Amz-Target か、クライアントのバージョンを確かめてください。",
  },
  examples: [
    {
      text: "The requested operation is not recognized by the service.",
      source: "JSON services of AWS; awslabs and aws-sdk issues",
    },
  ],
});
