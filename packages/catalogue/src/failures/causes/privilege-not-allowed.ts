import type { Cause } from "../../failure-mode.js";

export interface PrivilegeView {
  /** `privileged`, `linuxParameters.devices` … */
  readonly parameter: string;
}

/** This Understudy was not told that containers may reach beyond themselves. */
export const privilegeNotAllowed: Cause<PrivilegeView> = {
  id: "privilege-not-allowed",
  holds: ({ parameter }) => (parameter ? { parameter } : undefined),
  words: {
    en: "With {parameter} a container can reach this machine. Leave it out, or start Understudy with --allow-privileged.",
    ko: "{parameter}이(가) 있으면 컨테이너가 이 컴퓨터에 접근할 수 있습니다. 이를 생략하거나 Understudy를 --allow-privileged 옵션으로 시작하세요.",
    ja: "{parameter} があるとコンテナはこのマシンに到達できます。これを省くか、Understudy を --allow-privileged 付きで起動してください。",
  },
  fixes: ({ parameter }) => [{ do: "change-request", what: parameter }],
};
