import { serviceCheck } from "../check.js";
import { requireService } from "../find.js";
import { operation } from "../operation.js";
import { startOperation } from "../start-operation.js";
import { services } from "../tables.js";

/** DNS records and a health check that the request leaves out are deleted. Source: AWS Cloud Map API reference, UpdateService. */
export const UpdateService = operation("UpdateService", {
  authorize: (input, read) => [serviceCheck("UpdateService", input.Id, read)],
  run(input, context) {
    const row = requireService(input.Id, context);
    const { Description, DnsConfig, HealthCheckConfig } = input.Service;
    context.store.put(services, {
      ...row,
      description: Description ?? row.description,
      dnsConfig: DnsConfig ? { ...row.dnsConfig, ...DnsConfig } : undefined,
      healthCheckConfig: HealthCheckConfig,
    });
    return startOperation("UPDATE_SERVICE", { SERVICE: row.id }, context);
  },
});
