import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import type { LogGroupView } from "../../../views/log-group-view.js";
import { logGroupAbsent } from "../../causes/log-group-absent.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** As `ecs.log-group-missing`, on an EC2 instance, where Docker's driver creates the stream. */
export const ecsLogGroupMissingOnInstance = failureMode<never, LogGroupView>({
  id: "ecs.log-group-missing-on-instance",
  surfaces: [stoppedReason, serviceEvent],
  template: template`CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.`,
  causes: [logGroupAbsent],
  words: {
    en: "The log group that the task definition names does not exist. On EC2 it is Docker's log driver that finds out, with the rights of the instance.",
    ko: "태스크 정의에 지정된 로그 그룹이 없습니다. EC2에서는 인스턴스의 권한으로 동작하는 Docker 로그 드라이버가 이를 알아냅니다.",
    ja: "タスク定義で指定されたロググループが存在しません。EC2 では、インスタンスの権限で動く Docker のログドライバーがこれを検出します。",
  },
  examples: [
    {
      text: "CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.",
      source: "prakhar1989/docker-curriculum#260",
    },
  ],
});
