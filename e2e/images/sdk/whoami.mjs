// Runs inside a task: says who the SDK's default credential chain thinks it is. Nothing is configured but what ECS gives.
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";

new STSClient({}).send(new GetCallerIdentityCommand({})).then(
  ({ Arn }) => console.log(Arn),
  (error) => {
    console.error(`${error.name}: ${error.message}`);
    process.exitCode = 1;
  },
);
