import type { Stage } from "../stage.js";

/** What stories look at of a service. */
export interface DescribedService {
  readonly taskDefinition: string;
  readonly runningCount: number;
  readonly desiredCount: number;
  /** Newest first. */
  readonly events: readonly { readonly message: string }[];
}

/** The service `web` of the cluster `demo`. */
export async function describeService(stage: Stage): Promise<DescribedService> {
  const service = ["ecs", "describe-services", "--cluster", "demo", "--services", "web"];
  const { stdout } = await stage.aws(service, { quiet: true });
  return (JSON.parse(stdout) as { services: [DescribedService] }).services[0];
}

/** Shows the events of the service as AWS lists them, newest first. */
export async function showEvents(stage: Stage, most: number): Promise<void> {
  const query = ["--query", `services[0].events[:${most}].message`, "--output", "table"];
  await stage.aws(["ecs", "describe-services", "--cluster", "demo", "--services", "web", ...query]);
}
