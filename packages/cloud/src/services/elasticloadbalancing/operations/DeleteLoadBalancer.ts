import { elbArnInvalid, elbDeletionProtected, refuse } from "@understudy/catalogue";
import { parseElbArn } from "../arn.js";
import { resourceCheck } from "../check.js";
import { deleteListener } from "../delete-listener.js";
import { operation } from "../operation.js";
import { listeners, loadBalancers } from "../tables.js";

/** Deletes a load balancer with its listeners. One that is not there is deleted too. Source: Elastic Load Balancing API reference, DeleteLoadBalancer. */
export const DeleteLoadBalancer = operation("DeleteLoadBalancer", {
  authorize: (input, read) => [resourceCheck("DeleteLoadBalancer", input.LoadBalancerArn, read)],
  run({ LoadBalancerArn: arn }, { store }) {
    if (parseElbArn(arn)?.kind !== "loadbalancer") refuse(elbArnInvalid, { arn, kind: "load balancer" });
    const row = store.get(loadBalancers, arn);
    if (row?.attributes["deletion_protection.enabled"] === "true") refuse(elbDeletionProtected, { arn });
    for (const listener of store.list(listeners, "loadBalancer", arn)) deleteListener(listener, store);
    store.delete(loadBalancers, arn);
    return {};
  },
});
