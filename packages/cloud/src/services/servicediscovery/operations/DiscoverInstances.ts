import { anyCheck } from "../check.js";
import { requireNamed } from "../find.js";
import { operation } from "../operation.js";
import type { InstanceRow } from "../tables.js";
import { instances } from "../tables.js";

/** Source: AWS Cloud Map API reference, DiscoverInstances. */
export const DiscoverInstances = operation("DiscoverInstances", {
  authorize: (input) => [
    anyCheck("DiscoverInstances", {
      "servicediscovery:NamespaceName": input.NamespaceName,
      "servicediscovery:ServiceName": input.ServiceName,
    }),
  ],
  run(input, context) {
    const service = requireNamed(input.NamespaceName, input.ServiceName, context);
    const all = context.store.list(instances, "service", service.id).filter((row) => has(row, input.QueryParameters));
    const preferred = all.filter((row) => has(row, input.OptionalParameters));
    const found = ofHealth(preferred.length > 0 ? preferred : all, input.HealthStatus);
    return {
      Instances: found.slice(0, input.MaxResults ?? 100).map((row) => ({
        InstanceId: row.id,
        NamespaceName: input.NamespaceName,
        ServiceName: input.ServiceName,
        HealthStatus: row.health,
        Attributes: { ...row.attributes },
      })),
      InstancesRevision: service.revision,
    };
  },
});

const has = ({ attributes }: InstanceRow, asked: { readonly [name: string]: string } = {}) =>
  Object.entries(asked).every(([name, value]) => attributes[name] === value);

function ofHealth(found: readonly InstanceRow[], asked = "HEALTHY_OR_ELSE_ALL"): readonly InstanceRow[] {
  if (asked === "ALL") return found;
  const matching = found.filter(({ health }) => health === (asked === "UNHEALTHY" ? "UNHEALTHY" : "HEALTHY"));
  return asked === "HEALTHY_OR_ELSE_ALL" && matching.length === 0 ? found : matching;
}
