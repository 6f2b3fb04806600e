// Sends one request over and over on kept connections and counts the answers. Loopback only, and it stops by itself.
import { connect } from "node:net";

/** @returns answers per second, and how many were not 200. */
export function load({ port, request, connections = 32, seconds }) {
  return new Promise((resolve, reject) => {
    let done = 0;
    let wrong = 0;
    let open = connections;
    const started = process.hrtime.bigint();
    const end = started + BigInt(Math.round(seconds * 1e9));
    const finish = () => {
      open -= 1;
      if (open === 0) resolve({ rate: done / (Number(process.hrtime.bigint() - started) / 1e9), wrong });
    };
    for (let i = 0; i < connections; i += 1) {
      const socket = connect({ port, host: "127.0.0.1", noDelay: true });
      let buffered = "";
      socket.setEncoding("latin1");
      socket.on("connect", () => socket.write(request));
      socket.on("error", reject);
      socket.on("data", (chunk) => {
        buffered += chunk;
        const head = buffered.indexOf("\r\n\r\n");
        if (head === -1) return;
        const length = Number(/content-length: (\d+)/i.exec(buffered.slice(0, head))?.[1] ?? 0);
        if (buffered.length < head + 4 + length) return;
        if (!buffered.startsWith("HTTP/1.1 200")) wrong += 1;
        buffered = buffered.slice(head + 4 + length);
        done += 1;
        if (process.hrtime.bigint() < end) socket.write(request);
        else {
          socket.destroy();
          finish();
        }
      });
    }
  });
}
