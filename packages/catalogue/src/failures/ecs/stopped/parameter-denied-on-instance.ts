import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { denialCauses } from "../../causes/denial/index.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** On EC2 too it is the task execution role that reads the parameters of a container's secrets, and it may not. */
export const ecsParameterDeniedOnInstance = failureMode<"region" | "denial", DenialView>({
  id: "ecs.parameter-denied-on-instance",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith({
    region: "[a-z0-9-]+",
  })`ResourceInitializationError: Fetching secret data from SSM Parameter Store in ${"region"}: AccessDeniedException: ${"denial"}`,
  causes: denialCauses,
  words: {
    en: "On EC2 too it is the task execution role that reads the parameters of a container's secrets, and it may not.",
    ko: "EC2에서도 컨테이너 secrets의 파라미터는 태스크 실행 역할이 읽는데 권한이 없습니다.",
    ja: "EC2 でもコンテナの secrets のパラメータを読み取るのはタスク実行ロールですが、その権限がありません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: Fetching secret data from SSM Parameter Store in us-east-1: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/f83b93a4dc3442a18eaaf8c2a235cd37 is not authorized to perform: ssm:GetParameters on resource: arn:aws:ssm:us-east-1:123456789012:parameter/db because no identity-based policy allows the ssm:GetParameters action",
      source: "newrelic/nri-ecs#10",
    },
  ],
});
