import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Names of log groups and log streams have at most 512 characters. */
export const logsNameTooLong = failureMode({
  id: "logs.name-too-long",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs")],
  template: template`Invalid LogGroup or LogStream, both must have length less than or equal to 512.`,
  causes: [],
  words: {
    en: "Names of log groups and log streams have at most 512 characters.",
    ko: "로그 그룹과 로그 스트림 이름은 최대 512자입니다.",
    ja: "ロググループとログストリームの名前は最大 512 文字です。",
  },
  examples: [
    {
      text: "Invalid LogGroup or LogStream, both must have length less than or equal to 512.",
      source: "localstack/localstack test_logs.snapshot.json",
    },
  ],
});
