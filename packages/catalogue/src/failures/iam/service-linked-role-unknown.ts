import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** `service` has no service-linked role. */
export const iamServiceLinkedRoleUnknown = failureMode({
  id: "iam.service-linked-role-unknown",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("iam", "CreateServiceLinkedRole")],
  template: templateWith({ service: "\\S+" })`Cannot find Service Linked Role template for ${"service"}`,
  causes: [],
  words: {
    en: "{service} has no service-linked role. The name is a service principal, such as ecs.amazonaws.com, and not always the one to expect.",
    ko: "{service}에는 서비스 연결 역할이 없습니다. 이름은 ecs.amazonaws.com 같은 서비스 보안 주체이며 예상과 다를 수 있습니다.",
    ja: "{service} にはサービスにリンクされたロールがありません。名前は ecs.amazonaws.com のようなサービスプリンシパルで、予想と異なる場合があります。",
  },
  examples: [
    {
      text: "Cannot find Service Linked Role template for foo.amazonaws.com",
      source: "aws-cli output quoted in public notes",
    },
  ],
});
