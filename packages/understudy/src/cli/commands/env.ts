import type { Command } from "commander";
import { serverUrl } from "../control-client.js";

/** `eval "$(understudy env)"`: points the stock tools of this shell at the server. */
export function addEnv(program: Command): void {
  program
    .command("env")
    .description("print the environment that points aws-cli and the SDKs here, for a shell's eval")
    .action(() => {
      const variables = {
        AWS_ENDPOINT_URL: serverUrl(),
        AWS_ACCESS_KEY_ID: "test",
        AWS_SECRET_ACCESS_KEY: "test",
        AWS_REGION: "us-east-1",
        AWS_DEFAULT_REGION: "us-east-1",
        AWS_PAGER: "",
      };
      for (const [name, value] of Object.entries(variables)) process.stdout.write(`export ${name}='${value}'\n`);
      // A session token of another account would not belong to these keys.
      process.stdout.write("unset AWS_SESSION_TOKEN AWS_PROFILE\n");
    });
}
