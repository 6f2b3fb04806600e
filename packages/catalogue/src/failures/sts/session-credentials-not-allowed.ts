import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** `operation` takes the long-term keys of a user, not the credentials of a session; a federated user's session may not even assume a role. */
export const stsSessionCredentialsNotAllowed = failureMode({
  id: "sts.session-credentials-not-allowed",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("sts")],
  template: templateWith({ operation: "[A-Za-z]+" })`Cannot call ${"operation"} with session credentials`,
  causes: [],
  words: {
    en: "{operation} takes the long-term keys of a user, not the credentials of a session.",
    ko: "{operation}은(는) 세션 자격 증명이 아니라 사용자의 장기 키로 호출해야 합니다.",
    ja: "{operation} は、セッションの認証情報ではなくユーザーの長期キーで呼び出す必要があります。",
  },
  examples: [
    { text: "Cannot call GetSessionToken with session credentials", source: "aws-cli output quoted in public notes" },
    {
      text: "Cannot call GetFederationToken with session credentials",
      source: "source of a Jenkins plugin, found by text search",
    },
    {
      text: "Cannot call AssumeRole with session credentials",
      source: "inferred: the STS API reference forbids it to federated users, not in which words",
    },
  ],
});
