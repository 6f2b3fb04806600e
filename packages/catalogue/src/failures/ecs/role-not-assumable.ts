import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { AssumeView } from "../../views/assume-view.js";
import { assumeCauses } from "../causes/assume/index.js";
import { answerOf, serviceEvent } from "../surface.js";

/**
 * ECS could not assume the task role or the task execution role. RunTask answers it; for a service it stands in the events,
 * wrapped, since CreateService does not look at the roles.
 */
export const ecsRoleNotAssumable = failureMode<"roleArn", AssumeView>({
  id: "ecs.role-not-assumable",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask"), serviceEvent],
  template: template`ECS was unable to assume the role '${"roleArn"}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.`,
  causes: assumeCauses,
  words: {
    en: "ECS tried to assume {roleArn} for the task and could not. The sentence names three possible causes, but permission to pass the role is checked earlier: what is left is a role that does not exist, that is too new, or whose trust policy does not let ecs-tasks.amazonaws.com in.",
    ko: "ECS가 태스크를 위해 {roleArn} 역할을 수임하려 했으나 실패했습니다. 문장은 세 가지 원인을 말하지만 역할 전달 권한은 더 앞 단계에서 검사됩니다. 남는 원인은 역할이 없거나, 너무 최근에 만들어졌거나, 신뢰 정책이 ecs-tasks.amazonaws.com을 허용하지 않는 것입니다.",
    ja: "ECS がタスクのために {roleArn} を引き受けようとして失敗しました。文面は 3 つの原因を挙げますが、ロールを渡す権限はもっと前に確認されます。残る原因は、ロールが存在しない、作成直後である、または信頼ポリシーが ecs-tasks.amazonaws.com を許可していないことです。",
  },
  examples: [
    {
      text: "ECS was unable to assume the role 'arn:aws:iam::123456789012:role/ECSTaskRole' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role.",
      source: "aws-samples/aws-modern-application-workshop#88",
    },
  ],
});
