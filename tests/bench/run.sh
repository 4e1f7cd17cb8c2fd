#!/bin/sh
# Measures machi against GDAL on the same files in the same run, whole processes, alternating so that a machine
# that drifts drifts for both. Prints a table; copy it with the machine's description to RESULTS.md.
#   run.sh BIN [ROUNDS]
set -eu
bin=$(cd "$1" && pwd)
rounds=${2:-5}
top=$(cd "$(dirname "$0")/../.." && pwd)
real=${MACHI_REAL_DATA:-$top/../shared/real}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

machine() {
    printf 'machine: %s, %s cores, %s GiB, %s\n' \
        "$(awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo)" "$(nproc)" \
        "$(awk '/MemTotal/ { printf "%d", $2 / 1048576 }' /proc/meminfo)" "$(. /etc/os-release && echo "$PRETTY_NAME")"
}

# name, command: one line `name seconds user system peak-KiB` in the log.
measure() {
    name=$1; shift
    /usr/bin/time -f "$name %e %U %S %M" -a -o "$work/times" "$@" >"$work/out" 2>&1 || { cat "$work/out"; exit 1; }
}
median() { # name, column
    awk -v n="$1" -v c="$2" '$1 == n { print $c }' "$work/times" | sort -n |
        awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}
row() { # label, name, MB
    awk -v l="$1" -v t="$(median "$2" 2)" -v u="$(median "$2" 3)" -v m="$(median "$2" 5)" -v mb="$3" 'BEGIN {
        printf "| %s | %.2f | %.2f | %.1f | %d |\n", l, t, u, mb / t, m / 1024 }'
}

machine
"$bin/machi" --version
ogr2ogr --version

osaka=$real/plateau/27100_osaka-shi_2022_dev.zip
[ -e "$osaka" ] || { echo "the real files are not here: $osaka"; exit 0; }
unzip -q "$osaka" -d "$work/osaka"
find "$work/osaka" -path '*/bldg/*.gml' | sort >"$work/bldg"
mb=$(xargs cat <"$work/bldg" | wc -c | awk '{ printf "%.1f", $1 / 1e6 }')
echo "files: $(wc -l <"$work/bldg") building files, $mb MB"

# GDAL gives up on some of these files (a NOT NULL constraint of its own tables); that is its result, not our end.
cat >"$work/gdal" <<EOF
ogr2ogr -q -f GPKG "$work/gpkg/\$(basename "\$1").gpkg" "\$1" 2>/dev/null || echo "\$1" >>"$work/gdal-failed"
EOF

i=0
while [ "$i" -lt "$rounds" ]; do
    i=$((i + 1))
    rm -rf "$work"/*.machi "$work/gpkg"; mkdir "$work/gpkg"
    "$bin/machi" new "$work/folder.machi" >/dev/null
    "$bin/machi" new "$work/zip.machi" >/dev/null
    measure import-folder "$bin/machi" import "$work/folder.machi" "$work/osaka" --as building
    measure import-zip "$bin/machi" import "$work/zip.machi" "$osaka" --as building
    measure gdal-two xargs -P 2 -I '{}' sh "$work/gdal" '{}' <"$work/bldg"
    measure open "$bin/machi" info "$work/folder.machi"
done
rm -rf "$work/gpkg"; mkdir "$work/gpkg"
: >"$work/gdal-failed"
measure gdal-one xargs -P 1 -I '{}' sh "$work/gdal" '{}' <"$work/bldg"

echo
echo '| what | seconds (median) | user s | MB/s | peak MiB |'
echo '|---|---|---|---|---|'
row 'machi import, folder, two cores' import-folder "$mb"
row 'machi import, ZIP, two cores' import-zip "$mb"
row 'ogr2ogr -f GPKG, a process a file, two at a time' gdal-two "$mb"
row 'ogr2ogr -f GPKG, a process a file, one at a time' gdal-one "$mb"
row 'open a project (machi info)' open 0
echo
echo "files that ogr2ogr gave up on: $(wc -l <"$work/gdal-failed") of $(wc -l <"$work/bldg")"
echo
echo 'Parsing alone, one core, files in the page cache:'
# shellcheck disable=SC2046
[ ! -x "$bin/bench_citygml_parse" ] || "$bin/bench_citygml_parse" $(cat "$work/bldg")

if [ -x "$bin/bench_make_big_zip" ] && [ -z "${MACHI_BENCH_QUICK:-}" ]; then
    echo
    echo 'Memory on a ZIP of 2 GB (a DEM member, a flood member, an appearance block too big for memory):'
    "$bin/bench_make_big_zip" "$work/big.zip" >/dev/null
    big=$(awk -v b="$(unzip -l "$work/big.zip" | awk 'END { print $1 }')" 'BEGIN { printf "%.0f", b / 1e6 }')
    "$bin/machi" new "$work/big.machi" >/dev/null
    measure big "$bin/machi" import "$work/big.machi" "$work/big.zip"
    echo "unpacked $big MB: $(median big 2) s, peak $(( $(median big 5) / 1024 )) MiB"
fi

if [ -x "$bin/bench_grid_squares" ]; then
    echo
    echo 'Grid squares, next hour, by a layer of our own and as QGIS polygons in turn:'
    "$bin/bench_grid_squares"
fi

if [ -x "$bin/bench_scene" ] && [ -n "${DISPLAY:-}" ]; then
    for count in 1000 40000 1000000; do
        [ "$count" -lt 1000000 ] || [ -z "${MACHI_BENCH_QUICK:-}" ] || break
        echo
        echo "3D view, a city of $count buildings:"
        "$bin/machi" sample "$work/city.machi" --sources "$work/city" --buildings "$count" >/dev/null 2>&1
        (cd "$work" && "$bin/bench_scene" city.machi 60 exact 2>/dev/null)
        [ "$count" -gt 1000 ] || "$bin/bench_water" "$work/city.machi" 2>/dev/null
        rm -rf "$work/city" "$work/city.machi"
    done
fi
