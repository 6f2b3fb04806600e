# Sourced by scripts. `ensure_docker` makes sure that a container engine answers.

# True when an engine answers, where DOCKER_HOST says or at the usual socket.
docker_answers() {
  node --input-type=module - <<'JS'
import { request } from "node:http";
const host = process.env.DOCKER_HOST || "unix:///var/run/docker.sock";
const where = host.startsWith("unix://")
  ? { socketPath: host.slice("unix://".length) }
  : { host: new URL(host).hostname, port: new URL(host).port || 2375 };
const leave = (code) => process.exit(code);
request({ ...where, path: "/_ping", timeout: 3000 }, (answer) => leave(answer.statusCode === 200 ? 0 : 1))
  .on("timeout", () => leave(1))
  .on("error", () => leave(1))
  .end();
JS
}

# Does nothing when an engine answers. Else, as root: installs Debian's docker.io when there is no dockerd, and starts it in the
# background (it stays when the script ends). Fails, and says why, when there is nothing it can do.
ensure_docker() {
  if docker_answers; then return 0; fi
  if [ -n "${DOCKER_HOST:-}" ]; then
    echo "No container engine answers at DOCKER_HOST=$DOCKER_HOST." >&2
    return 1
  fi
  if [ "$(uname -s)" != Linux ] || [ "$(id -u)" != 0 ]; then
    echo "No container engine answers. Start Docker (or Podman's Docker-compatible socket), or set DOCKER_HOST." >&2
    return 1
  fi
  _install_docker && _start_docker
}

_install_docker() {
  if command -v dockerd >/dev/null; then return 0; fi
  if ! command -v apt-get >/dev/null; then
    echo "No container engine answers and dockerd is not installed. Please install Docker." >&2
    return 1
  fi
  echo "Installing docker.io with apt-get."
  local log
  log=$(mktemp "${TMPDIR:-/tmp}/understudy-apt.XXXXXX")
  # iptables: dockerd wants it, docker.io does not insist on it.
  if { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends docker.io iptables; } >"$log" 2>&1; then
    rm -f "$log"
    return 0
  fi
  echo "Installing docker.io failed:" >&2
  tail -n 20 "$log" >&2
  return 1
}

_start_docker() {
  if [ -d /run/systemd/system ] && systemctl start docker 2>/dev/null && _wait_for_docker 20; then return 0; fi
  local folder attempt=0 options
  folder=$(mktemp -d "${TMPDIR:-/tmp}/understudy-dockerd.XXXXXX")
  # Plain; then for file systems on which overlayfs cannot lie (nested containers); then without rights over the firewall:
  # containers reach this machine, but nothing beyond.
  for options in "" "--storage-driver=vfs" "--storage-driver=vfs --iptables=false --ip6tables=false --ip-masq=false"; do
    attempt=$((attempt + 1))
    echo "Starting dockerd${options:+ $options} (log: $folder/dockerd-$attempt.log)."
    # shellcheck disable=SC2086 # several options
    setsid dockerd $options >"$folder/dockerd-$attempt.log" 2>&1 </dev/null &
    if _wait_for_docker 60 $!; then return 0; fi
    kill $! 2>/dev/null
    wait $! 2>/dev/null
    echo "It does not answer; it said last:" >&2
    tail -n 5 "$folder/dockerd-$attempt.log" >&2
  done
  return 1
}

# Waits until an engine answers: at most $1 seconds, or until the process $2 has ended.
_wait_for_docker() {
  local until=$((SECONDS + $1))
  while [ $SECONDS -lt $until ]; do
    if docker_answers; then return 0; fi
    if [ -n "${2:-}" ] && ! kill -0 "$2" 2>/dev/null; then return 1; fi
    sleep 0.2
  done
  return 1
}
