/** Terraform, CloudFormation. */
import { after, beforeLast, type Wrapper, wrapper } from "../wrapper.js";

const terraform = wrapper(
  "terraform",
  (text, { code, service, operation, requestId, resource }) => `╷
│ Error: creating ECS Service (${resource}): operation error ${service}: ${operation}, https response error StatusCode: 400, RequestID: ${requestId}, ${code}: ${text}
│ 
│   with aws_ecs_service.${resource},
│   on main.tf line 12, in resource "aws_ecs_service" "${resource}":
│   12: resource "aws_ecs_service" "${resource}" {
│ 
╵`,
  insideTerraform,
);

/** Before version 0.15, and providers that used version 1 of the SDK for Go. */
const terraformOld = wrapper(
  "terraform-old",
  (text, { code, requestId, resource }) => `
Error: error creating ${resource} service: ${code}: ${text}
	status code: 400, request id: ${requestId}  "${resource}"

  on main.tf line 12, in resource "aws_ecs_service" "${resource}":
`,
  insideTerraform,
);

/** The paragraph after `Error: `; what follows says where in the configuration. */
function insideTerraform(text: string): readonly (string | undefined)[] {
  const found = after(text, /(?:^|\n)\s{0,8}Error: /);
  return [found?.rest.split(/\n[ \t]*\n/, 1)[0]];
}

const cloudFormation = wrapper(
  "cloudformation",
  (text, { requestId }) =>
    `Resource handler returned message: "${text} (Service: Ecs, Status Code: 400, Request ID: ${requestId}) (SDK Attempt Count: 1)" (RequestToken: ${requestId}, HandlerErrorCode: InvalidRequest)`,
  insideHandler,
);

const cloudFormationInvalidRequest = wrapper(
  "cloudformation-invalid-request",
  (text, { code, operation, requestId }) =>
    `Resource handler returned message: "Invalid request provided: ${operation} error: ${text} (Service: AmazonECS; Status Code: 400; Error Code: ${code}; Request ID: ${requestId}; Proxy: null)" (RequestToken: ${requestId}, HandlerErrorCode: InvalidRequest)`,
  insideHandler,
);

function insideHandler(text: string): readonly (string | undefined)[] {
  const found = after(text, /Resource handler returned message: "/);
  return found ? [beforeLast(beforeLast(found.rest, " (RequestToken:"), '"')] : [];
}

const handlerMark = /(?:Invalid request provided: )?(\w{3,60}) (?:error|Invalid Request): /;

/** The words of a resource handler around the service's. */
const handlerWords = wrapper(
  "cloudformation-handler",
  (text, { operation }) => `Invalid request provided: ${operation} Invalid Request: ${text}`,
  (text) => {
    const found = after(text, handlerMark);
    return [
      found && { text: found.rest, operation: found.groups[0] },
      after(text, /Invalid request provided: /)?.rest,
      after(text, /\b(?:Create|Update) TaskDefinition: /)?.rest,
    ];
  },
);

export const deployment: readonly Wrapper[] = [
  terraform,
  terraformOld,
  cloudFormation,
  cloudFormationInvalidRequest,
  handlerWords,
];
