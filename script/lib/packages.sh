# Sourced by scripts. `ensure_packages` installs what tests use of Debian: the stock aws-cli, Python's boto3, a static busybox.

ensure_packages() {
  local missing=()
  command -v aws >/dev/null || missing+=(awscli)
  python3 -c 'import boto3' 2>/dev/null || missing+=(python3-boto3)
  _static_busybox >/dev/null || missing+=(busybox-static)
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "Please install: ${missing[*]} (Debian's names)." >&2
    return 1
  fi
  echo "Installing ${missing[*]} with apt-get …"
  apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

_static_busybox() {
  local path
  for path in /bin/busybox /usr/bin/busybox; do
    [ -x "$path" ] && ! ldd "$path" >/dev/null 2>&1 && { echo "$path"; return 0; }
  done
  return 1
}
