/**
 * What Step Functions does in other services when a state machine is made, as the machine's role: it has a rule made by which it
 * hears that tasks end, and the delivery of logs. Asked from inside alone; nothing of it but the rights is modelled.
 * DIFFERS: the managed rule is in no list of rules, and a log delivery in no list of deliveries.
 */
import type { Service } from "../../../gate/operation.js";
import { CreateLogDelivery } from "./CreateLogDelivery.js";
import { CreateManagedRule } from "./CreateManagedRule.js";

const operations = { CreateLogDelivery, CreateManagedRule };

export const statesSetup: Service = {
  name: "states-setup",
  operations,
  model: {
    service: "states-setup",
    signingName: "states",
    serviceId: "SFN",
    version: "1.0",
    protocols: [],
    operations: Object.fromEntries(Object.keys(operations).map((name) => [name, {}])),
    shapes: {},
  },
};
