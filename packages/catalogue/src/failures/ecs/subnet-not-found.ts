import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no subnet `subnet` in this account and Region. */
export const ecsSubnetNotFound = failureMode({
  id: "ecs.subnet-not-found",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "CreateService", "UpdateService")],
  template: template`Error retrieving subnet information for [${"subnets"}]: The subnet ID '${"subnet"}' does not exist (ErrorCode: InvalidSubnetID.NotFound)`,
  causes: [],
  words: {
    en: "There is no subnet {subnet} in this account and Region.",
    ko: "이 계정과 리전에 서브넷 {subnet}이(가) 없습니다.",
    ja: "このアカウントとリージョンにサブネット {subnet} はありません。",
  },
  examples: [
    {
      text: "Error retrieving subnet information for [subnet-0d62741a9b460cc61, subnet-058326610d44d9229]: The subnet ID 'subnet-058326610d44d9229' does not exist (ErrorCode: InvalidSubnetID.NotFound)",
      source: "getmoto/moto ecs/models.py",
    },
  ],
});
