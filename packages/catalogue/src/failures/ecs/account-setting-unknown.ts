import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no account setting named `name`. */
export const ecsAccountSettingUnknown = failureMode({
  id: "ecs.account-setting-unknown",
  code: "InvalidParameterException",
  surfaces: [
    answerOf("ecs", "PutAccountSetting", "PutAccountSettingDefault", "DeleteAccountSetting", "ListAccountSettings"),
  ],
  template: templateWith({
    name: "[^\\n]+?",
    allowed: "serviceLongArnFormat[^\\]]*",
  })`${"name"} should be one of [${"allowed"}]`,
  causes: [],
  words: {
    en: "There is no account setting named {name}.",
    ko: "{name}이라는 계정 설정이 없습니다.",
    ja: "{name} というアカウント設定はありません。",
  },
  examples: [
    {
      text: "unknown should be one of [serviceLongArnFormat,taskLongArnFormat,containerInstanceLongArnFormat,containerLongArnFormat,awsvpcTrunking,containerInsights,dualStackIPv6]",
      source: "getmoto/moto ecs/exceptions.py",
    },
  ],
});
