import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The type of a parameter cannot be changed. */
export const ssmTypeChanged = failureMode({
  id: "ssm.type-changed",
  code: "HierarchyTypeMismatchException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`Parameter Store does not support changing a parameter type in a hierarchy. For example, you can't change a parameter from a String type to a SecureString type. You must create a new, unique parameter.`,
  causes: [],
  words: {
    en: "The type of a parameter cannot be changed.",
    ko: "파라미터의 유형은 바꿀 수 없습니다.",
    ja: "パラメータの型は変更できません。",
  },
  examples: [
    {
      text: "Parameter Store does not support changing a parameter type in a hierarchy. For example, you can't change a parameter from a String type to a SecureString type. You must create a new, unique parameter.",
      source: "botocore model, HierarchyTypeMismatchException",
    },
  ],
});
