import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A standard parameter holds up to 4,096 characters; give Tier Advanced or Intelligent-Tiering for more. */
export const ssmValueTooLong = failureMode({
  id: "ssm.value-too-long",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html`,
  causes: [],
  words: {
    en: "A standard parameter holds up to 4,096 characters; give Tier Advanced or Intelligent-Tiering for more.",
    ko: "표준 파라미터는 최대 4,096자까지 담습니다. 더 필요하면 Tier를 Advanced나 Intelligent-Tiering으로 지정하세요.",
    ja: "標準パラメータに入るのは 4,096 文字までです。それ以上は Tier に Advanced か Intelligent-Tiering を指定してください。",
  },
  examples: [
    {
      text: "Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html",
      source: "aws-cli output quoted in public issues",
    },
  ],
});
