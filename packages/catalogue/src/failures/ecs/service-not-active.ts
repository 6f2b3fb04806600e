import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The service is DRAINING or INACTIVE: it was deleted. */
export const ecsServiceNotActive = failureMode({
  id: "ecs.service-not-active",
  code: "ServiceNotActiveException",
  surfaces: [answerOf("ecs", "UpdateService", "DeleteService", "CreateTaskSet", "UpdateServicePrimaryTaskSet")],
  template: template`Service was not ACTIVE.`,
  causes: [],
  words: {
    en: "The service is DRAINING or INACTIVE: it was deleted. Only an ACTIVE service can be changed; create it again under the same name.",
    ko: "서비스가 삭제되어 DRAINING 또는 INACTIVE 상태입니다. ACTIVE 상태의 서비스만 변경할 수 있으므로 같은 이름으로 다시 생성하세요.",
    ja: "サービスは削除済みで、DRAINING または INACTIVE の状態です。変更できるのは ACTIVE のサービスだけなので、同じ名前で作成し直してください。",
  },
  examples: [
    {
      text: "Service was not ACTIVE.",
      source: "inferred: the code is in the botocore model, its text is widely repeated but no recording was found",
    },
  ],
});
