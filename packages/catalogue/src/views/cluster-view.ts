/** What must be known to tell why a cluster was not found: its name, as the request gave it or left it out. */
export interface ClusterView {
  readonly clusterName: string;
}
