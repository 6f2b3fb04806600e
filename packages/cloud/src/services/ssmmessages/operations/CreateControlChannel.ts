import { channelOperation } from "../channel-operation.js";

/** An agent registers with Systems Manager, to be told of sessions. */
export const CreateControlChannel = channelOperation("CreateControlChannel");
