import type { Cause } from "../../failure-mode.js";
import type { LogGroupView } from "../../views/log-group-view.js";

/** The log group that the task definition names does not exist; ECS does not create it by itself. */
export const logGroupAbsent: Cause<LogGroupView> = {
  id: "log-group-absent",
  holds: ({ logGroupName }) => ({ logGroupName }),
  words: {
    en: "The log group {logGroupName} does not exist. Create it; or set awslogs-create-group to true and let the execution role do logs:CreateLogGroup, which AmazonECSTaskExecutionRolePolicy does not include.",
    ko: "로그 그룹 {logGroupName}이(가) 없습니다. 로그 그룹을 만들거나, awslogs-create-group을 true로 지정하고 실행 역할에 logs:CreateLogGroup을 허용하세요. 이 권한은 AmazonECSTaskExecutionRolePolicy에 포함되어 있지 않습니다.",
    ja: "ロググループ {logGroupName} が存在しません。作成するか、awslogs-create-group を true にして実行ロールに logs:CreateLogGroup を許可してください。この権限は AmazonECSTaskExecutionRolePolicy には含まれていません。",
  },
  fixes: ({ logGroupName }) => [{ do: "create-log-group", logGroupName }],
};
