#!/usr/bin/env bash
# Compiles sandbox.c for the architectures engines run on and writes ../sandbox-program.ts. Only for those who change sandbox.c:
# the result is checked in, and a test compares the recorded hash of the source with the source.
# Needs (Debian): gcc on amd64, gcc-aarch64-linux-gnu. No libc, so any gcc from 10 on gives a working program.
set -euo pipefail
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
flags=(-std=gnu11 -Wall -Wextra -Werror -Os -static -nostdlib -ffreestanding -fno-builtin -fno-stack-protector
  -fno-asynchronous-unwind-tables -fno-tree-loop-distribute-patterns -fno-pic -no-pie -fno-ident
  -Wl,--build-id=none -Wl,-z,noseparate-code -s)

x86_64-linux-gnu-gcc "${flags[@]}" -Wl,-z,max-page-size=4096 -o "$out/amd64" sandbox.c
# arm64 kernels may have pages of 64 KiB.
aarch64-linux-gnu-gcc "${flags[@]}" -mno-outline-atomics -Wl,-z,max-page-size=65536 -o "$out/arm64" sandbox.c

{
  echo '// Written by sandbox/build.sh from sandbox/sandbox.c; do not edit.'
  echo
  echo '/** SHA-256 of the sandbox.c these programs were built from. */'
  printf 'export const sandboxSource = "%s";\n\n' "$(sha256sum sandbox.c | cut -d' ' -f1)"
  echo '/** Static Linux programs (base64, gzip) by the architecture as the engine names it. */'
  echo 'export const sandboxPrograms: { readonly [architecture: string]: string } = {'
  for arch in amd64 arm64; do
    printf '  %s:\n    "%s",\n' "$arch" "$(gzip -9n <"$out/$arch" | base64 -w0)"
  done
  echo '};'
} >../sandbox-program.ts
ls -l "$out"
