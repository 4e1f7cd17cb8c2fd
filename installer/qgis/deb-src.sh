#!/bin/sh
# Prints a deb822 source entry for the given Debian suite, with the machine's own archive address and key.
set -eu
suite=$1
uri=$(cat /etc/apt/sources.list.d/*.sources 2>/dev/null | awk '
    BEGIN { RS = ""; FS = "\n" }
    { uris = ""; ok = 0
      for (i = 1; i <= NF; i++) {
          if ($i ~ /^URIs:/) { split($i, a, /[ \t]+/); uris = a[2] }
          if ($i ~ /^Suites:/ && $i !~ /security/ && $i ~ /bookworm|trixie|stable/) ok = 1
      }
      if (ok && uris != "" && uris !~ /security/) { print uris; exit } }')
if [ -z "$uri" ] && [ -e /etc/apt/sources.list ]; then
    uri=$(awk '$1 == "deb" { for (i = 2; i <= NF; i++) if ($i !~ /^\[|\]$|=/) { if ($i !~ /security/) { print $i; exit } break } }' /etc/apt/sources.list)
fi
[ -n "$uri" ] || { echo "no Debian package source found in the machine's configuration" >&2; exit 1; }
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
printf 'Types: deb-src\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: %s\n' "$uri" "$suite" "$keyring"
