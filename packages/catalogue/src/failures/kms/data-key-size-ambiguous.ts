import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A data key has a size, given as KeySpec or as NumberOfBytes, not both. */
export const kmsDataKeySizeAmbiguous = failureMode({
  id: "kms.data-key-size-ambiguous",
  code: "ValidationException",
  surfaces: [answerOf("kms", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext")],
  template: template`Please specify either number of bytes or key spec.`,
  causes: [],
  words: {
    en: "A data key has a size, given as KeySpec or as NumberOfBytes, not both.",
    ko: "데이터 키의 크기는 KeySpec이나 NumberOfBytes 중 하나로만 지정합니다.",
    ja: "データキーの大きさは KeySpec か NumberOfBytes のどちらか一方で指定します。",
  },
  examples: [
    {
      text: "Please specify either number of bytes or key spec.",
      source: "getmoto/moto tests test_kms.py",
    },
  ],
});
