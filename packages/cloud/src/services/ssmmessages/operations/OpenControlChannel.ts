import { channelOperation } from "../channel-operation.js";

/** An agent waits for sessions. */
export const OpenControlChannel = channelOperation("OpenControlChannel");
