import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A role of the task definition is neither a role name nor a role ARN. */
export const ecsRoleNotValid = failureMode({
  id: "ecs.role-not-valid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Role is not valid`,
  causes: [],
  words: {
    en: "A role of the task definition is neither a role name nor a role ARN. An empty string and an ARN of something else, such as a user or a policy, are refused; that the role exists is not checked here.",
    ko: "태스크 정의의 역할 값이 역할 이름도 역할 ARN도 아닙니다. 빈 문자열이나 사용자·정책 등 다른 리소스의 ARN은 거부되며, 역할이 실제로 존재하는지는 이 단계에서 확인하지 않습니다.",
    ja: "タスク定義のロールの値が、ロール名でもロール ARN でもありません。空文字列や、ユーザーやポリシーなど別のリソースの ARN は拒否されます。ロールが実在するかどうかはここでは確認されません。",
  },
  examples: [{ text: "Role is not valid", source: "fabfuel/ecs-deploy#231" }],
});
