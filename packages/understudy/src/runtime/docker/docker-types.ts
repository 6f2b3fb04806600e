/** The members of the engine's answers that the driver reads. Source: Docker Engine API reference, v1.41. */

export interface EngineVersion {
  readonly Version: string;
  readonly ApiVersion: string;
  readonly MinAPIVersion?: string;
  readonly Os: string;
  readonly Arch: string;
}

export interface ContainerSummary {
  readonly Id: string;
  readonly State: string;
  readonly Labels: { readonly [name: string]: string };
  readonly NetworkSettings?: { readonly Networks?: { readonly [name: string]: Endpoint } };
  readonly Ports?: readonly {
    readonly IP?: string;
    readonly PrivatePort: number;
    /** Absent: it is not published. */
    readonly PublicPort?: number;
    readonly Type: string;
  }[];
}

export interface Endpoint {
  readonly IPAddress?: string;
  readonly MacAddress?: string;
  readonly Gateway?: string;
}

export interface ContainerDetails {
  readonly Id: string;
  readonly Config: { readonly Tty: boolean; readonly Labels: { readonly [name: string]: string } };
  readonly State: {
    readonly Status: string;
    readonly ExitCode: number;
    readonly OOMKilled: boolean;
    readonly StartedAt: string;
    readonly FinishedAt: string;
    readonly Health?: { readonly Status: string };
  };
  readonly NetworkSettings?: { readonly Networks?: { readonly [name: string]: Endpoint } };
}

export interface ImageDetails {
  readonly Id: string;
  readonly RepoDigests?: readonly string[];
}

export interface EngineEvent {
  readonly Action: string;
  readonly Actor: { readonly ID: string; readonly Attributes: { readonly [name: string]: string } };
}

export interface PullProgress {
  readonly error?: string;
  readonly errorDetail?: { readonly message?: string };
}

export interface NetworkDetails {
  readonly Options?: { readonly [name: string]: string };
  readonly IPAM?: { readonly Config?: readonly { readonly Subnet?: string; readonly Gateway?: string }[] };
}
