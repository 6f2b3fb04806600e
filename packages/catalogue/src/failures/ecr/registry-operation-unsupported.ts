import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Registries do not let clients do this; images are deleted by digest or with BatchDeleteImage. */
export const ecrRegistryOperationUnsupported = failureMode({
  id: "ecr.registry-operation-unsupported",
  code: "UNSUPPORTED",
  status: 405,
  surfaces: [answerOf("ecr")],
  template: template`The operation is unsupported.`,
  causes: [],
  words: {
    en: "Registries do not let clients do this; images are deleted by digest or with BatchDeleteImage.",
    ko: "레지스트리는 이 작업을 지원하지 않습니다. 이미지는 다이제스트나 BatchDeleteImage로 삭제합니다.",
    ja: "レジストリはこの操作に対応していません。イメージはダイジェストまたは BatchDeleteImage で削除します。",
  },
  examples: [{ text: "The operation is unsupported.", source: "distribution/distribution, error code UNSUPPORTED" }],
});
