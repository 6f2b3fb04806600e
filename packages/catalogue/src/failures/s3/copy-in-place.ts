import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An object is copied onto itself only to change its metadata or storage class. */
export const s3CopyInPlace = failureMode({
  id: "s3.copy-in-place",
  code: "InvalidRequest",
  surfaces: [answerOf("s3", "CopyObject")],
  template: template`This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.`,
  causes: [],
  words: {
    en: "An object is copied onto itself only to change its metadata or storage class.",
    ko: "객체를 자신에게 복사하려면 메타데이터나 스토리지 클래스를 바꿔야 합니다.",
    ja: "オブジェクトを自身にコピーするのは、メタデータなどを変えるときだけです。",
  },
  examples: [
    {
      text: "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
      source: "aws/aws-cli#1145",
    },
  ],
});
