import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { denialCauses } from "../../causes/denial/index.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The task execution role may not log in to ECR, so no image could be pulled. */
export const ecsRegistryAuthDenied = failureMode<"requestId" | "denial", DenialView>({
  id: "ecs.registry-auth-denied",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "1" },
  )`ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried ${"retries"} time(s): operation error ECR: GetAuthorizationToken, https response error StatusCode: 400, RequestID: ${"requestId"}, api error AccessDeniedException: ${"denial"}`,
  causes: denialCauses,
  words: {
    en: "The task execution role may not log in to ECR, so no image could be pulled. AmazonECSTaskExecutionRolePolicy gives the right; ecr:GetAuthorizationToken works on the resource * only.",
    ko: "태스크 실행 역할에 ECR 로그인 권한이 없어 이미지를 가져오지 못했습니다. AmazonECSTaskExecutionRolePolicy가 이 권한을 부여하며 ecr:GetAuthorizationToken은 리소스 *에만 허용할 수 있습니다.",
    ja: "タスク実行ロールに ECR へのログイン権限がなく、イメージをプルできませんでした。AmazonECSTaskExecutionRolePolicy がこの権限を与えます。ecr:GetAuthorizationToken はリソース * に対してのみ許可できます。",
  },
  examples: [
    {
      text: "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): operation error ECR: GetAuthorizationToken, https response error StatusCode: 400, RequestID: 7dbd8b8c-1d2c-4b0f-9d3a-2f8f4f0e7c11, api error AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/f83b93a4dc3442a18eaaf8c2a235cd37 is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action",
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
