import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { AssumeView } from "../../views/assume-view.js";
import { serviceLinkedRoleCauses } from "../causes/service-linked/index.js";
import { answerOf } from "../surface.js";

/** ECS could not assume AWSServiceRoleForECS: what the first deployment of a new account meets. */
export const ecsServiceLinkedRoleNotAssumable = failureMode<never, AssumeView>({
  id: "ecs.service-linked-role-not-assumable",
  code: "InvalidParameterException",
  surfaces: [
    answerOf("ecs", "CreateCluster", "CreateService", "UpdateService", "RunTask", "StartTask", "CreateTaskSet"),
  ],
  template: template`Unable to assume the service linked role. Please verify that the ECS service linked role exists.`,
  causes: serviceLinkedRoleCauses,
  words: {
    en: "ECS works on network interfaces and load balancers as the role AWSServiceRoleForECS, and could not assume it: the account has none, or it was created only seconds ago.",
    ko: "ECS는 AWSServiceRoleForECS 역할로 네트워크 인터페이스와 로드 밸런서를 다루는데 이 역할을 수임하지 못했습니다. 계정에 역할이 없거나 몇 초 전에 만들어진 것입니다.",
    ja: "ECS は AWSServiceRoleForECS ロールとしてネットワークインターフェイスやロードバランサーを操作しますが、このロールを引き受けられませんでした。アカウントにロールがないか、数秒前に作成されたばかりです。",
  },
  examples: [
    {
      text: "Unable to assume the service linked role. Please verify that the ECS service linked role exists.",
      source: "aws-solutions/distributed-load-testing-on-aws#2",
    },
  ],
});
