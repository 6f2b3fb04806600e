# Sourced by scripts. `ensure_packages` installs what tests use of Debian: the stock aws-cli and Python's boto3. What test images are made from
# is image.sh's affair.

ensure_packages() {
  local missing=()
  command -v aws >/dev/null || missing+=(awscli)
  python3 -c 'import boto3' 2>/dev/null || missing+=(python3-boto3)
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "Please install: ${missing[*]} (Debian's names)." >&2
    return 1
  fi
  echo "Installing ${missing[*]} with apt-get …"
  apt-get update -qq >/dev/null
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
