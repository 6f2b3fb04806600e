/** A service of ECS as a scalable target names it. */
export interface EcsServiceName {
  readonly cluster: string;
  readonly service: string;
}

/** Reads `service/CLUSTER/SERVICE`; undefined for anything else. */
export function parseResourceId(resourceId: string): EcsServiceName | undefined {
  const [kind, cluster, service, ...more] = resourceId.split("/");
  return kind === "service" && cluster && service && more.length === 0 ? { cluster, service } : undefined;
}
