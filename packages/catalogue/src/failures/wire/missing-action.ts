import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** A call to this service names its operation in the parameter Action. */
export const missingAction = failureMode({
  id: "wire.missing-action",
  code: "MissingAction",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The request must contain the parameter Action.`,
  causes: [],
  words: {
    en: "A call to this service names its operation in the parameter Action.",
    ko: "이 서비스 호출은 Action 매개변수에 작업 이름을 담아야 합니다.",
    ja: "このサービスの呼び出しでは、操作名をパラメータ Action に書きます。",
  },
  examples: [
    { text: "The request must contain the parameter Action.", source: "AWS docs, EC2 API Reference, 'Error codes'" },
  ],
});
