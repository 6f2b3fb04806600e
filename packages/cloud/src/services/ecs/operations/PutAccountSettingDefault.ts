import { accountPrincipal, putSetting } from "../account-settings.js";
import { operation } from "../operation.js";

/** Source: Amazon ECS API reference, PutAccountSettingDefault. */
export const PutAccountSettingDefault = operation("PutAccountSettingDefault", {
  authorize: (input) => [
    { action: "ecs:PutAccountSettingDefault", resource: "*", context: { "ecs:account-setting": input.name } },
  ],
  run: (input, context) => ({ setting: putSetting(input.name, input.value, accountPrincipal(context), context) }),
});
