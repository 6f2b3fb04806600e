import { instanceCheck } from "../check.js";
import { requireInstance, requireService } from "../find.js";
import { operation } from "../operation.js";
import { wireInstance } from "../wire.js";

/** Source: AWS Cloud Map API reference, GetInstance. */
export const GetInstance = operation("GetInstance", {
  authorize: (input, read) => [instanceCheck("GetInstance", input.ServiceId, read)],
  run(input, context) {
    const service = requireService(input.ServiceId, context);
    const row = requireInstance(service, input.InstanceId, context);
    const Instance = { ...wireInstance(row), CreatorRequestId: row.creatorRequestId };
    return { ResourceOwner: service.account, Instance };
  },
});
