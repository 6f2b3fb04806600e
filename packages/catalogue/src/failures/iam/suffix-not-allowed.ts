import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The service-linked role of `service` exists once in an account and has a fixed name; leave CustomSuffix out. */
export const iamSuffixNotAllowed = failureMode({
  id: "iam.suffix-not-allowed",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "CreateServiceLinkedRole")],
  template: templateWith({ service: "\\S+" })`Custom suffix is not allowed for ${"service"}`,
  causes: [],
  words: {
    en: "The service-linked role of {service} exists once in an account and has a fixed name; leave CustomSuffix out.",
    ko: "{service}의 서비스 연결 역할은 계정에 하나뿐이며 이름이 고정되어 있습니다. CustomSuffix를 생략하세요.",
    ja: "{service} のサービスにリンクされたロールはアカウントに 1 つだけで、名前は固定です。CustomSuffix を省略してください。",
  },
  examples: [
    {
      text: "Custom suffix is not allowed for ecs.amazonaws.com",
      source: "localstack/localstack test_iam.snapshot.json",
    },
  ],
});
