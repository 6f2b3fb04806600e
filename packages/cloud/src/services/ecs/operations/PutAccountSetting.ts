import { putSetting, settingPrincipal } from "../account-settings.js";
import { operation } from "../operation.js";

/** Source: Amazon ECS API reference, PutAccountSetting. DIFFERS: settings are kept and shown, and change nothing else. */
export const PutAccountSetting = operation("PutAccountSetting", {
  authorize: (input) => [
    { action: "ecs:PutAccountSetting", resource: "*", context: { "ecs:account-setting": input.name } },
  ],
  run: (input, context) => ({
    setting: putSetting(input.name, input.value, settingPrincipal(input.principalArn, context), context),
  }),
});
