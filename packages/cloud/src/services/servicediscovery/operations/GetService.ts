import { serviceCheck } from "../check.js";
import { requireService } from "../find.js";
import { operation } from "../operation.js";
import { wireWholeService } from "../wire.js";

/** Source: AWS Cloud Map API reference, GetService. */
export const GetService = operation("GetService", {
  authorize: (input, read) => [serviceCheck("GetService", input.Id, read)],
  run: (input, context) => ({ Service: wireWholeService(requireService(input.Id, context), context.store) }),
});
