#!/bin/sh
# Photographs every page of the window for people to look at.
#
#   tests/gui/screens/screens.sh OUT [PROJECT [FILE-TO-IMPORT …]]
#
# Without PROJECT: the sample city, and its own source files on the import page. Each picture is the whole screen of
# an X server of its own (Xvfb). What is varied, each a list of words in the environment:
#   LANGUAGES="ja en" SIZES="1366x768 1920x1080" LOOKS="light dark" SCALES="1"   (SCALES: QT_SCALE_FACTOR, 1 1.5 2)
#   BUILD=build/app   where the programs are   DISPLAY_NUMBER=97
# Pictures: OUT/<language>-<size>-<look>-<scale>/<page>.png. The project is copied first; nobody's own is changed.
set -eu
[ $# -ge 1 ] || { sed -n '2,11p' "$0"; exit 2; }
root=$(cd "$(dirname "$0")/../../.." && pwd)
bin=${BUILD:-$root/build/app}/bin
out=$1; shift
mkdir -p "$out"
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT INT TERM
if [ $# -ge 1 ]; then
    project=$1; shift
else
    project=
    set -- "$work/sources"
fi
number=${DISPLAY_NUMBER:-97}
for size in ${SIZES:-1366x768 1920x1080}; do
    Xvfb ":$number" -screen 0 "${size}x24" >/dev/null 2>&1 &
    server=$!
    sleep 1
    for language in ${LANGUAGES:-ja en}; do
        shown=$project
        if [ -z "$shown" ]; then
            rm -rf "$work/sample" "$work/sources"
            shown=$work/sample/sample.machi
            MACHI_LANG=$language "$bin/machi" sample "$shown" --sources "$work/sources" >/dev/null 2>&1
        fi
        for look in ${LOOKS:-light dark}; do
            for scale in ${SCALES:-1}; do
                home=$work/home-$language
                rm -rf "$work/now" "$home"
                mkdir -p "$work/now/熊谷" "$home"
                cp -r "$shown" "$work/now/熊谷/水害ワークショップ.machi"
                "$bin/machi" new "$work/now/空のプロジェクト.machi" --city kumagaya >/dev/null 2>&1
                echo "$language $size $look $scale"
                HOME=$home XDG_CONFIG_HOME=$home MACHI_LANG=$language MACHI_LOOK=$look QT_SCALE_FACTOR=$scale \
                    QT_QPA_PLATFORM=xcb DISPLAY=:$number XDG_RUNTIME_DIR=$work \
                    timeout 300 "$bin/screens" "$out/$language-$size-$look-$scale" "$work/now/熊谷/水害ワークショップ.machi" \
                    "$work/now/空のプロジェクト.machi" "$@" || echo "ended with $?"
            done
        done
    done
    kill "$server"; wait "$server" 2>/dev/null || true
    server=
done
