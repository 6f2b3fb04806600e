import type { TargetDescription, TargetHealthDescription } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Valid } from "../../../gate/sdk-types.js";
import { describeCheck } from "../check.js";
import { requireTargetGroup } from "../find.js";
import { operation } from "../operation.js";
import type { TargetGroupRow, TargetRow } from "../tables.js";
import { targetKey, targets } from "../tables.js";
import { targetState } from "../target-state.js";

/** Source: Elastic Load Balancing API reference, DescribeTargetHealth. Anomaly detection and zonal shifts do not exist here. */
export const DescribeTargetHealth = operation("DescribeTargetHealth", {
  authorize: () => [describeCheck("DescribeTargetHealth")],
  run(input, { store, ...context }) {
    const group = requireTargetGroup(input.TargetGroupArn, { store, ...context });
    const describe = (asked: Valid<TargetDescription>, target: TargetRow | undefined): TargetHealthDescription => ({
      Target: asked,
      HealthCheckPort: healthCheckPort(group, asked.Port),
      TargetHealth: targetState(target, group, store),
    });
    const descriptions = input.Targets?.length
      ? input.Targets.map(({ Id, Port = group.port }) => {
          const target = store.get(targets, targetKey(group.arn, Id, Port));
          return describe(target ? wireTarget(target) : { Id, Port }, target);
        })
      : store.list(targets, "targetGroup", group.arn).map((target) => describe(wireTarget(target), target));
    return { TargetHealthDescriptions: descriptions };
  },
});

const wireTarget = ({ id: Id, port: Port, availabilityZone: AvailabilityZone }: TargetRow) => ({
  Id,
  ...(Port !== undefined && { Port }),
  ...(AvailabilityZone !== undefined && { AvailabilityZone }),
});

function healthCheckPort({ healthCheck }: TargetGroupRow, port: number | undefined): string | undefined {
  if (healthCheck.port !== "traffic-port") return healthCheck.port;
  return port === undefined ? undefined : String(port);
}
