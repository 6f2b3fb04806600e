# Sourced by scripts. `ensure_test_images` builds the images that tests run, from this machine's own programs: nothing is pulled.
# An image carries the hash of what it was made from and is left alone while that is the same.

_images_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

ensure_test_images() {
  ensure_busybox_image && ensure_sdk_image
}

# understudy-test/busybox:1: a static busybox under all its names.
ensure_busybox_image() {
  local busybox hash
  busybox=$(_static_busybox) || return 1
  hash=$(cat "$busybox" "$_images_root/script/lib/image.sh" | sha256sum | cut -d' ' -f1)
  _ensure_image understudy-test/busybox:1 "$hash" _busybox_files "$busybox"
}

# understudy-test/sdk:1: busybox, this machine's node, and e2e/images/sdk bundled with the unmodified AWS SDK.
ensure_sdk_image() {
  local busybox hash
  busybox=$(_static_busybox) || return 1
  hash=$(
    {
      cat "$busybox" "$_images_root/script/lib/image.sh" "$_images_root"/e2e/images/sdk/*
      cat "$_images_root"/node_modules/@aws-sdk/client-{dynamodb,s3,sts}/package.json
      node --version
      sha256sum "$(_node_program)"
    } | sha256sum | cut -d' ' -f1
  )
  _ensure_image understudy-test/sdk:1 "$hash" _sdk_files "$busybox"
}

# NAME HASH FUNCTION ARGUMENT: imports the folder that `FUNCTION FOLDER ARGUMENT` fills, unless NAME was made from HASH.
_ensure_image() {
  local engine="$_images_root/e2e/images/engine.mjs" folder
  if [ "$(node "$engine" hash "$1")" = "$2" ]; then return 0; fi
  echo "Building the image $1."
  folder=$(mktemp -d "${TMPDIR:-/tmp}/understudy-image.XXXXXX") || return 1
  "$3" "$folder" "$4" && tar -C "$folder" -c . | node "$engine" import "$1" "$2"
  local result=$?
  rm -rf "$folder"
  return $result
}

_busybox_files() {
  mkdir -p "$1"/{bin,etc,root,tmp,usr/bin,var} && chmod 1777 "$1/tmp" || return 1
  cp "$2" "$1/bin/busybox" || return 1
  local name
  for name in $("$2" --list); do [ "$name" = busybox ] || ln -s busybox "$1/bin/$name"; done
  echo 'root:x:0:0:root:/root:/bin/sh
nobody:x:65534:65534:nobody:/:/bin/false' >"$1/etc/passwd"
  echo 'root:x:0:
nogroup:x:65534:' >"$1/etc/group"
}

_sdk_files() {
  _busybox_files "$1" "$2" || return 1
  local node library
  node=$(_node_program)
  cp "$node" "$1/bin/node" || return 1
  # The libraries under the paths where the program looks for them, its loader among them.
  for library in $(ldd "$node" 2>/dev/null | grep -o '/[^ )]*'); do
    mkdir -p "$1$(dirname "$library")" && cp -L "$library" "$1$library" || return 1
  done
  "$_images_root/node_modules/.bin/esbuild" "$_images_root"/e2e/images/sdk/*.mjs --bundle --platform=node \
    --format=cjs --log-level=warning --out-extension:.js=.cjs --outdir="$1/sdk"
}

_node_program() {
  node -p 'fs.realpathSync(process.execPath)'
}

_static_busybox() {
  local program
  for program in /bin/busybox /usr/bin/busybox; do
    # A static program names no loader.
    if [ -x "$program" ] && ! ldd "$program" >/dev/null 2>&1; then
      echo "$program"
      return 0
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing busybox-static with apt-get." >&2
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends busybox-static; } >/dev/null 2>&1
    if ! ldd /bin/busybox >/dev/null 2>&1; then
      echo /bin/busybox
      return 0
    fi
  fi
  echo "The test images are made from a static busybox; please install it (Debian: busybox-static)." >&2
  return 1
}
