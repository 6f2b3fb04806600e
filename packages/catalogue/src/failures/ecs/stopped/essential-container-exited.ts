import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { stoppedReason } from "../../surface.js";

/** An essential container ended, and with it the task. */
export const ecsEssentialContainerExited = failureMode({
  id: "ecs.essential-container-exited",
  surfaces: [stoppedReason],
  template: template`Essential container in task exited`,
  causes: [],
  words: {
    en: "An essential container ended, and with it the task. Its exitCode and reason, and its log, tell why; 137 with OutOfMemoryError means memory, 139 a crash.",
    ko: "필수 컨테이너가 종료되어 태스크도 중지되었습니다. 컨테이너의 exitCode, reason, 로그에서 원인을 확인하세요. 137과 OutOfMemoryError는 메모리 부족, 139는 비정상 종료입니다.",
    ja: "必須コンテナが終了したため、タスクも停止しました。コンテナの exitCode、reason、ログで原因を確認してください。137 と OutOfMemoryError はメモリ不足、139 はクラッシュを意味します。",
  },
  examples: [
    { text: "Essential container in task exited", source: "localstack/localstack test_ecs_task_service.snapshot.json" },
  ],
});
