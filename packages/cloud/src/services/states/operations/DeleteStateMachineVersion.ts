import { refuse, statesVersionReferenced } from "@understudy/catalogue";
import { parseMachineArn } from "../arn.js";
import { qualifiedCheck } from "../check.js";
import { findVersion } from "../find.js";
import { operation } from "../operation.js";
import { aliases, versions } from "../tables.js";

/** A version that is not there is deleted, too. Source: AWS Step Functions API reference, DeleteStateMachineVersion. */
export const DeleteStateMachineVersion = operation("DeleteStateMachineVersion", {
  authorize: ({ stateMachineVersionArn: arn }, read) => [
    qualifiedCheck("DeleteStateMachineVersion", arn, parseMachineArn(arn).qualifier, read),
  ],
  run({ stateMachineVersionArn: arn }, context) {
    const { store } = context;
    const referring = store.list(aliases, "version", arn).map(({ name }) => name);
    if (referring.length > 0) refuse(statesVersionReferenced, { aliases: referring.join(", ") });
    const version = findVersion(arn, context);
    if (version) store.delete(versions, versions.key(version));
    return {};
  },
});
