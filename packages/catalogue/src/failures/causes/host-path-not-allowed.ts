import type { Cause } from "../../failure-mode.js";

export interface HostPathView {
  readonly path: string;
}

/** This Understudy was not told that tasks may mount the path. */
export const hostPathNotAllowed: Cause<HostPathView> = {
  id: "host-path-not-allowed",
  holds: ({ path }) => (path ? { path } : undefined),
  words: {
    en: "Tasks may mount folders of this machine only where you allow it: start Understudy with --allow-host-mounts {path}.",
    ko: "태스크는 허용된 경우에만 이 컴퓨터의 폴더를 마운트할 수 있습니다. Understudy를 --allow-host-mounts {path} 옵션으로 시작하세요.",
    ja: "タスクがこのマシンのフォルダーをマウントできるのは許可した場合だけです。Understudy を --allow-host-mounts {path} 付きで起動してください。",
  },
  fixes: ({ path }) => [{ do: "change-request", what: "understudy start --allow-host-mounts", to: path }],
};
