import { effectiveSetting, settingKey, settingPrincipal } from "../account-settings.js";
import { operation } from "../operation.js";
import { accountSettings } from "../tables.js";

/** The default holds again, and is answered. Source: Amazon ECS API reference, DeleteAccountSetting. */
export const DeleteAccountSetting = operation("DeleteAccountSetting", {
  authorize: (input) => [
    { action: "ecs:DeleteAccountSetting", resource: "*", context: { "ecs:account-setting": input.name } },
  ],
  run(input, context) {
    const { account, region, store } = context;
    const principalArn = settingPrincipal(input.principalArn, context);
    store.delete(accountSettings, settingKey({ account, region, principalArn, name: input.name }));
    return { setting: effectiveSetting(input.name, principalArn, context) };
  },
});
