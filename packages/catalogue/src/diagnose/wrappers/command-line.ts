/** aws-cli and boto3. */
import { after, type Wrapper, wrapper } from "../wrapper.js";

const mark =
  /An error occurred \(([\w.:-]{1,100})\) when calling the (\w{1,100}) operation(?: \(reached max retries: \d{1,4}\))?: ?/;

function insideCli(text: string) {
  const found = after(text, mark);
  return [found && { text: found.rest, code: found.groups[0], operation: found.groups[1] }];
}

const awsCli = wrapper(
  "aws-cli",
  (text, { code, operation }) => `\nAn error occurred (${code}) when calling the ${operation} operation: ${text}`,
  insideCli,
);

/** aws-cli 2 since 2025. */
const awsCliTagged = wrapper(
  "aws-cli-tagged",
  (text, { code, operation }) =>
    `\naws: [ERROR]: An error occurred (${code}) when calling the ${operation} operation: ${text}`,
  insideCli,
);

const awsCliRetried = wrapper(
  "aws-cli-retried",
  (text, { code, operation }) =>
    `\nAn error occurred (${code}) when calling the ${operation} operation (reached max retries: 4): ${text}`,
  insideCli,
);

const boto3 = wrapper(
  "boto3",
  (text, about) => `Traceback (most recent call last):
  File "/app/deploy.py", line 12, in <module>
    main()
  File "/usr/lib/python3.12/site-packages/botocore/client.py", line 1023, in _make_api_call
    raise error_class(parsed_response, operation_name)
botocore.errorfactory.${about.code}: ${awsCli.wrap(text, about).trim()}`,
  (text) => [after(text, /botocore\.(?:exceptions|errorfactory)\.\w{1,100}: /)?.rest],
);

export const commandLine: readonly Wrapper[] = [awsCli, awsCliTagged, awsCliRetried, boto3];
