import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A secret of that name waits for its deletion and holds the name until then. */
export const secretsmanagerNameScheduledForDeletion = failureMode({
  id: "secretsmanager.name-scheduled-for-deletion",
  code: "InvalidRequestException",
  surfaces: [answerOf("secretsmanager", "CreateSecret")],
  template: template`You can't create this secret because a secret with this name is already scheduled for deletion.`,
  causes: [],
  words: {
    en: "A secret of that name waits for its deletion and holds the name until then. Restore it, or delete it without recovery.",
    ko: "같은 이름의 보안 암호가 삭제를 기다리며 그때까지 이름을 차지합니다. 복원하거나 복구 기간 없이 삭제하세요.",
    ja: "同じ名前のシークレットが削除待ちで、それまで名前を占有します。復元するか、復旧期間なしで削除してください。",
  },
  examples: [
    {
      text: "You can't create this secret because a secret with this name is already scheduled for deletion.",
      source: "hashicorp/terraform-provider-aws#5127",
    },
  ],
});
