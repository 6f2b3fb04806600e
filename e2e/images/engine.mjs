// Talks to the container engine for script/lib/image.sh, so that no docker command is needed.
//   node engine.mjs hash NAME               prints the hash an image was made from, or nothing
//   node engine.mjs import NAME HASH <TAR   makes an image of the files in the archive
import { request } from "node:http";

const [verb, name, hash] = process.argv.slice(2);
const label = "understudy.made-from";

/** Answers { status, text }. */
function ask(method, path, body) {
  const host = process.env.DOCKER_HOST || "unix:///var/run/docker.sock";
  const where = host.startsWith("unix://")
    ? { socketPath: host.slice("unix://".length) }
    : { host: new URL(host).hostname, port: new URL(host).port || 2375 };
  return new Promise((resolve, reject) => {
    const sent = request({ ...where, method, path, headers: body ? { "content-type": "application/x-tar" } : {} });
    sent.on("error", reject).on("response", async (answer) => {
      let text = "";
      for await (const part of answer) text += part;
      resolve({ status: answer.statusCode, text });
    });
    if (body) body.pipe(sent);
    else sent.end();
  });
}

if (verb === "hash") {
  const { status, text } = await ask("GET", `/images/${name}/json`);
  if (status === 200) console.log(JSON.parse(text).Config?.Labels?.[label] ?? "");
} else {
  const [repo, tag] = name.split(":");
  const query = new URLSearchParams({ fromSrc: "-", repo, tag, changes: `LABEL ${label}=${hash}` });
  const { status, text } = await ask("POST", `/images/create?${query}`, process.stdin);
  if (status !== 200 || text.includes('"error"')) {
    console.error(`Importing ${name} failed: ${text}`);
    process.exitCode = 1;
  }
}
