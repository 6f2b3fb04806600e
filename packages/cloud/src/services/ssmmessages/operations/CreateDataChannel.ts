import { channelOperation } from "../channel-operation.js";

/** An agent takes up a session. */
export const CreateDataChannel = channelOperation("CreateDataChannel");
