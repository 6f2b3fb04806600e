import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket's owner owns every object in it, and ACLs are off, as AWS has it since April 2023. Use a bucket policy. */
export const s3AclNotSupported = failureMode({
  id: "s3.acl-not-supported",
  code: "AccessControlListNotSupported",
  surfaces: [answerOf("s3")],
  template: template`The bucket does not allow ACLs`,
  causes: [],
  words: {
    en: "The bucket's owner owns every object in it, and ACLs are off, as AWS has it since April 2023. Use a bucket policy.",
    ko: "버킷 소유자가 모든 객체를 소유하며 ACL이 꺼져 있습니다(2023년 4월 이후 기본값). 버킷 정책을 사용하세요.",
    ja: "バケット所有者が全オブジェクトを所有し、ACL は無効です（2023 年 4 月以降の既定）。バケットポリシーを使ってください。",
  },
  examples: [{ text: "The bucket does not allow ACLs", source: "AWS docs, S3 API Reference, 'Error responses'" }],
});
