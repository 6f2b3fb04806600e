import type { Cause } from "../../failure-mode.js";
import type { ParameterView } from "../../views/parameter-view.js";

/** Parameter Store has nothing of these names in that Region. */
export const parameterAbsent: Cause<ParameterView> = {
  id: "parameter-absent",
  holds: ({ parameters }) => ({ parameters }),
  words: {
    en: "There is no parameter {parameters} in that Region, or no such version of it. Create it (aws ssm put-parameter), or correct valueFrom.",
    ko: "해당 리전에 파라미터 {parameters}이(가) 없거나 그 버전이 없습니다. 만들거나(aws ssm put-parameter) valueFrom을 고치세요.",
    ja: "そのリージョンにパラメータ {parameters}、またはそのバージョンがありません。作成するか(aws ssm put-parameter)、valueFrom を直してください。",
  },
  fixes: () => [{ do: "change-request", what: "valueFrom" }],
};
