import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { stoppedReason } from "../../surface.js";

/** The container used more memory than its hard limit and was killed (exit code 137). */
export const ecsContainerOutOfMemory = failureMode({
  id: "ecs.container-out-of-memory",
  surfaces: [stoppedReason],
  template: template`OutOfMemoryError: Container killed due to memory usage`,
  causes: [],
  words: {
    en: "The container used more memory than its hard limit and was killed (exit code 137). Raise memory, or find what uses it.",
    ko: "컨테이너가 하드 메모리 제한을 초과해 강제 종료되었습니다(종료 코드 137). memory를 늘리거나 사용 원인을 찾으세요.",
    ja: "コンテナがメモリのハード制限を超えたため強制終了されました(終了コード 137)。memory を増やすか、使用の原因を調べてください。",
  },
  examples: [
    { text: "OutOfMemoryError: Container killed due to memory usage", source: "aws/amazon-ecs-agent agent/api/errors" },
  ],
});
