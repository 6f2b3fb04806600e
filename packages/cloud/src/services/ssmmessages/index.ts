/**
 * Systems Manager's message channels, as far as the agent of ECS Exec asks for them: the four rights. It is asked from inside alone;
 * the channel itself is this process (the host's data channel).
 */
import type { Service } from "../../gate/operation.js";
import { CreateControlChannel } from "./operations/CreateControlChannel.js";
import { CreateDataChannel } from "./operations/CreateDataChannel.js";
import { OpenControlChannel } from "./operations/OpenControlChannel.js";
import { OpenDataChannel } from "./operations/OpenDataChannel.js";

const operations = { CreateControlChannel, CreateDataChannel, OpenControlChannel, OpenDataChannel };

export const ssmmessages: Service = {
  name: "ssmmessages",
  operations,
  model: {
    service: "ssmmessages",
    signingName: "ssmmessages",
    serviceId: "SSM Messages",
    version: "1.0",
    protocols: [],
    operations: Object.fromEntries(Object.keys(operations).map((name) => [name, {}])),
    shapes: {},
  },
};
