import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { AccountView } from "../../views/account-view.js";
import { serviceRoleGiven } from "../causes/service-role-given.js";
import { answerOf } from "../surface.js";

/** A service with awsvpc, service discovery or several target groups always uses AWSServiceRoleForECS: leave role out, and create the service-linked role if the account has none. */
export const ecsServiceRoleNotAllowed = failureMode<never, AccountView>({
  id: "ecs.service-role-not-allowed",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService")],
  template: template`You cannot specify an IAM role for services that require a service linked role.`,
  causes: [serviceRoleGiven],
  words: {
    en: "A service with awsvpc, service discovery or several target groups always uses AWSServiceRoleForECS: leave role out, and create the service-linked role if the account has none.",
    ko: "awsvpc, 서비스 검색, 여러 대상 그룹을 쓰는 서비스는 항상 AWSServiceRoleForECS를 사용합니다. role을 생략하고, 계정에 서비스 연결 역할이 없으면 만드세요.",
    ja: "awsvpc、サービスディスカバリ、複数のターゲットグループを使うサービスは、常に AWSServiceRoleForECS を使います。role を省略し、アカウントにサービスにリンクされたロールがなければ作成してください。",
  },
  examples: [
    {
      text: "You cannot specify an IAM role for services that require a service linked role.",
      source: "hashicorp/terraform-provider-aws#4657",
    },
  ],
});
