import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A secret is deleted at once or after a recovery window, not both. */
export const secretsmanagerForceWithRecoveryWindow = failureMode({
  id: "secretsmanager.force-with-recovery-window",
  code: "InvalidParameterException",
  surfaces: [answerOf("secretsmanager", "DeleteSecret")],
  template: template`You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.`,
  causes: [],
  words: {
    en: "A secret is deleted at once or after a recovery window, not both.",
    ko: "보안 암호는 즉시 삭제하거나 복구 기간 후에 삭제합니다. 둘 다 지정할 수는 없습니다.",
    ja: "シークレットは即時に削除するか復旧期間の後に削除するかのどちらかです。",
  },
  examples: [
    {
      text: "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
      source: "getmoto/moto secretsmanager/models.py",
    },
  ],
});
