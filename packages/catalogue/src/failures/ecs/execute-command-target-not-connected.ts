import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** The agent in the container has no connection to Systems Manager. */
export const ecsExecuteCommandTargetNotConnected = failureMode<never, DenialView>({
  id: "ecs.execute-command-target-not-connected",
  code: "TargetNotConnectedException",
  surfaces: [answerOf("ecs", "ExecuteCommand")],
  template: template`The execute command failed due to an internal error. Try again later.`,
  causes: denialCauses,
  words: {
    en: "The agent in the container has no connection to Systems Manager. Usually the task role lacks the four ssmmessages actions, or the subnet has no way to the ssmmessages endpoint.",
    ko: "컨테이너의 에이전트가 Systems Manager에 연결되어 있지 않습니다. 대개 태스크 역할에 ssmmessages 작업 네 가지가 없거나 서브넷에서 ssmmessages 엔드포인트로 가는 경로가 없습니다.",
    ja: "コンテナ内のエージェントが Systems Manager に接続していません。多くの場合、タスクロールに ssmmessages の 4 つのアクションがないか、サブネットから ssmmessages エンドポイントへの経路がありません。",
  },
  examples: [
    { text: "The execute command failed due to an internal error. Try again later.", source: "aws/aws-cli#6456" },
  ],
});
