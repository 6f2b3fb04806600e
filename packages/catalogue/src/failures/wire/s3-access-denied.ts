import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";

/**
 * S3 answers so to a request without a signature, and to callers of another account: it says why only within an account.
 * Source: S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors in Amazon S3".
 */
export const s3AccessDenied = failureMode<never, DenialView>({
  id: "wire.s3-access-denied",
  code: "AccessDenied",
  status: 403,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Access Denied`,
  causes: denialCauses,
  words: {
    en: "S3 answers so to a request without a signature, and to callers of another account.",
    ko: "서명이 없는 요청과 다른 계정의 호출에 대한 S3의 응답입니다.",
    ja: "署名のないリクエストと、別アカウントからの呼び出しに対する S3 の応答です。",
  },
  examples: [{ text: "Access Denied", source: "AWS docs, S3 API Reference, 'Error responses'" }],
});
