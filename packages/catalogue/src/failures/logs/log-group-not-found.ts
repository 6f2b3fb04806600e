import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { LogGroupView } from "../../views/log-group-view.js";
import { logGroupAbsent } from "../causes/log-group-absent.js";
import { answerOf } from "../surface.js";

/** There is no log group of that name in this account and Region. */
export const logsLogGroupNotFound = failureMode<never, LogGroupView>({
  id: "logs.log-group-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("logs")],
  template: template`The specified log group does not exist.`,
  causes: [logGroupAbsent],
  words: {
    en: "There is no log group of that name in this account and Region. The awslogs driver creates it only with awslogs-create-group, and then the execution role needs logs:CreateLogGroup.",
    ko: "이 계정과 리전에 해당 이름의 로그 그룹이 없습니다. awslogs 드라이버는 awslogs-create-group을 켠 경우에만 로그 그룹을 만들며, 이때 실행 역할에 logs:CreateLogGroup 권한이 필요합니다.",
    ja: "このアカウントとリージョンにその名前のロググループはありません。awslogs ドライバーがロググループを作成するのは awslogs-create-group を有効にした場合だけで、その際は実行ロールに logs:CreateLogGroup が必要です。",
  },
  examples: [
    { text: "The specified log group does not exist.", source: "localstack/localstack test_logs.snapshot.json" },
  ],
});
