/** What the host decides about a cloud, once. */
export interface Settings {
  /** Region where a caller names none. */
  readonly region: string;
  /** Account of the first keys. */
  readonly account: string;
  /** How long an IAM change takes to be seen by the services that rely on it, ms. 0: at once. */
  readonly iamPropagation: number;
  /** Folders of this machine that tasks may mount. */
  readonly hostMounts: readonly string[];
  /** Containers may have what reaches beyond them: privileged mode, devices, namespaces of this machine. */
  readonly privileged: boolean;
  /** Where this server answers, without a path: sessions of ExecuteCommand are opened there. Asked when it is known. */
  readonly sessionEndpoint: () => string;
}

export const defaultSettings: Settings = {
  region: "us-east-1",
  account: "000000000000",
  iamPropagation: 0,
  hostMounts: [],
  privileged: false,
  sessionEndpoint: () => "ws://127.0.0.1:4566",
};
