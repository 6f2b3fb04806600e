import { channelOperation } from "../channel-operation.js";

/** An agent sends and receives what is typed and printed. */
export const OpenDataChannel = channelOperation("OpenDataChannel");
