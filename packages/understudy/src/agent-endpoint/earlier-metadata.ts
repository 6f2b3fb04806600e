/** Members that version 4 of the metadata added. Source: Amazon ECS Developer Guide, "Amazon ECS task metadata endpoint version 4". */
const since4: readonly string[] = [
  "ContainerARN",
  "LogDriver",
  "LogOptions",
  "Snapshotter",
  "RestartCount",
  "LaunchType",
  "VPCID",
  "ServiceName",
  "ClockDrift",
  "EphemeralStorageMetrics",
  "FaultInjectionEnabled",
];

/** What version 3 shows of a container or a task. */
export function earlierMetadata(of: object): object {
  return Object.fromEntries(Object.entries(of).filter(([name]) => !since4.includes(name)));
}
