import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { stoppedReason } from "../../surface.js";

/** The load balancer found the task unhealthy and the service replaced it. */
export const ecsTaskFailedElbHealthChecks = failureMode({
  id: "ecs.task-failed-elb-health-checks",
  surfaces: [stoppedReason],
  template: template`Task failed ELB health checks in (target-group ${"targetGroupArn"})`,
  causes: [],
  words: {
    en: "The load balancer found the task unhealthy and the service replaced it. Check the health check's path and port, the security groups, and whether the grace period is long enough.",
    ko: "로드 밸런서가 태스크를 비정상으로 판단하여 서비스가 교체했습니다. 상태 확인 경로와 포트, 보안 그룹, 유예 기간을 확인하세요.",
    ja: "ロードバランサーがタスクを異常と判定し、サービスが置き換えました。ヘルスチェックのパスとポート、セキュリティグループ、猶予期間を確認してください。",
  },
  examples: [
    {
      text: "Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/97c07ffe67daf38f)",
      source: "stopped task of a service, quoted in public notes",
    },
  ],
});
