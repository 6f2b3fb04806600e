/**
 * How long a load balancer is made, ms.
 * DIFFERS: AWS takes two or three minutes, and tells no more than that it is provisioning.
 */
const PROVISIONING = 5_000;

/** Source: Elastic Load Balancing API reference, LoadBalancerState. */
export const loadBalancerState = (row: { readonly createdAt: number }, now: number) =>
  now < row.createdAt + PROVISIONING ? ("provisioning" as const) : ("active" as const);
