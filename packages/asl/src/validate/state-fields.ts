import type { State } from "../definition/machine.js";

/** Which fields a state of each type may have, besides Type, Comment and QueryLanguage. Measured with ValidateStateMachineDefinition: cdk-preflight. */
export const stateFields: { readonly [type in State["Type"]]: readonly string[] } = {
  Pass: words("InputPath OutputPath Result ResultPath Parameters Output Assign Next End"),
  Task: words(
    "InputPath OutputPath ResultPath Parameters Arguments Output Assign Resource Credentials ResultSelector Retry Catch TimeoutSeconds TimeoutSecondsPath HeartbeatSeconds HeartbeatSecondsPath Next End",
  ),
  Wait: words("InputPath OutputPath Output Assign Seconds Timestamp SecondsPath TimestampPath Next End"),
  Parallel: words(
    "InputPath OutputPath ResultPath Parameters Arguments Output Assign ResultSelector Retry Catch Branches Next End",
  ),
  Map: words(
    "InputPath OutputPath ResultPath Parameters Output Assign ResultSelector Retry Catch ItemProcessor Iterator ItemsPath Items ItemSelector ItemReader ItemBatcher ResultWriter MaxConcurrency MaxConcurrencyPath ToleratedFailurePercentage ToleratedFailurePercentagePath ToleratedFailureCount ToleratedFailureCountPath Label Next End",
  ),
  Choice: words("InputPath OutputPath Output Assign Choices Default"),
  Succeed: words("InputPath OutputPath Output"),
  Fail: words("Error Cause ErrorPath CausePath"),
};

/** Fields of JSONPath states alone. */
export const pathFields = words(
  "InputPath OutputPath ResultPath Parameters ResultSelector Result ItemsPath TimeoutSecondsPath HeartbeatSecondsPath SecondsPath TimestampPath MaxConcurrencyPath ToleratedFailurePercentagePath ToleratedFailureCountPath ErrorPath CausePath",
);

/** Fields of JSONata states alone. */
export const queryFields = words("Output Arguments Items");

function words(text: string): readonly string[] {
  return text.split(" ");
}
