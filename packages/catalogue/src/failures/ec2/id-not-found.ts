import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no `what` `id` in this account and Region. The error code names the kind. */
export const ec2IdNotFound = failureMode({
  id: "ec2.id-not-found",
  code: "InvalidSubnetID.NotFound",
  surfaces: [answerOf("ec2")],
  template: template`The ${"what"} '${"id"}' does not exist`,
  causes: [],
  words: {
    en: "There is no {what} {id} in this account and Region. The error code names the kind.",
    ko: "이 계정과 리전에 {what} {id}이(가) 없습니다. 오류 코드가 종류를 알려 줍니다.",
    ja: "このアカウントとリージョンに {what} {id} はありません。エラーコードが種類を示します。",
  },
  examples: [
    { text: "The subnet ID 'subnet-058326610d44d9229' does not exist", source: "getmoto/moto ec2/exceptions.py" },
  ],
});
