import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bytes that came are not those of the digest: the upload was cut or changed. */
export const ecrLayerDigestInvalid = failureMode({
  id: "ecr.layer-digest-invalid",
  code: "InvalidLayerException",
  surfaces: [answerOf("ecr", "CompleteLayerUpload")],
  template: template`Digest of uploaded layer does not match the specified digest(s): '${"layerDigests"}'`,
  causes: [],
  words: {
    en: "The bytes that came are not those of the digest: the upload was cut or changed.",
    ko: "받은 바이트가 다이제스트와 맞지 않습니다. 업로드가 잘렸거나 변경되었습니다.",
    ja: "届いたバイト列がダイジェストと一致しません。アップロードが途切れたか改変されています。",
  },
  examples: [
    {
      text: "Digest of uploaded layer does not match the specified digest(s): 'sha256:00000000'",
      source: "inferred: Amazon ECR API reference, InvalidLayerException",
    },
  ],
});
