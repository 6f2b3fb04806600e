import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** How DynamoDB's sentences about wrong requests begin: they are many, and dynalite, which words them, knows them all. */
const BEGINNINGS = [
  "One or more parameter values (?:were invalid|are not valid)",
  "Invalid (?:Update|Condition|KeyCondition|Filter|Projection)Expression",
  "Invalid KeySchema",
  "Expression(?:AttributeNames|AttributeValues)",
  "Value provided in Expression",
  "The provided (?:key element|starting key|expression)",
  "The (?:document path provided|update expression|expression can not|parameter cannot be converted|BETWEEN condition)",
  "The (?:table does not have the specified index|query can return at most one row)",
  "Provided list of item keys contains duplicates",
  "Supplied AttributeValue",
  "An operand in the update expression",
  "Item size ",
  "Query (?:condition|key condition)",
  "Consistent reads are not supported",
  "Can not use both expression",
  "Number (?:over|under)flow",
  "Attempting to store more than",
  "ReturnValues can only be",
  "Both the Hash Key and the Range Key",
];

/** A request that DynamoDB does not understand or cannot carry out: the text says why. */
export const dynamodbInvalidRequest = failureMode({
  id: "dynamodb.invalid-request",
  code: "ValidationException",
  surfaces: [answerOf("dynamodb")],
  template: templateWith({ message: `(?:${BEGINNINGS.join("|")})[^\\n]*` })`${"message"}`,
  causes: [],
  words: {
    en: "DynamoDB does not take the request as it is; the text says what is wrong with it.",
    ko: "DynamoDB가 요청을 받아들이지 않습니다. 무엇이 잘못되었는지는 메시지에 있습니다.",
    ja: "DynamoDB はこのリクエストを受け付けません。何が誤っているかは本文にあります。",
  },
  examples: [
    {
      text: "One or more parameter values were invalid: Missing the key id in the item",
      source: "architect/dynalite db/index.js",
    },
    { text: "The provided key element does not match the schema", source: "architect/dynalite db/index.js" },
    {
      text: 'Invalid UpdateExpression: Syntax error; token: "x", near: "x y"',
      source: "architect/dynalite test/updateItem.js",
    },
  ],
});
