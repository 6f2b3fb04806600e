// The yardstick: node:http that reads the body and answers a short text.
import { createServer } from "node:http";

createServer((request, response) => {
  request.on("data", () => undefined);
  request.on("end", () => {
    response.writeHead(200, { "content-type": "text/plain", "content-length": 2 });
    response.end("ok");
  });
}).listen(0, "127.0.0.1", function () {
  console.log(`Understudy is ready at http://127.0.0.1:${this.address().port}`);
});
