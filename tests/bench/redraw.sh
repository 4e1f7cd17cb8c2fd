#!/bin/sh
# Median time to a full redraw of a city of 100 000 buildings at 1:5 000 and 1:50 000, against Debian's QGIS on the
# same layers, styles and views in the same run. Prints a table; without an ordinary QGIS only our own column.
#   redraw.sh BIN [ROUNDS] [PROJECT]
set -eu
bin=$(cd "$1" && pwd)
rounds=${2:-3}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
project=${3:-$work/city.machi}
[ -e "$project" ] || "$bin/machi" sample "$project" --buildings 100000 >"$work/log" 2>&1 || [ $? -eq 1 ]
export QT_QPA_PLATFORM=offscreen
python=python3
[ ! -x /usr/bin/python3 ] || python=/usr/bin/python3
qgis=yes
i=0
while [ "$i" -lt "$rounds" ]; do
    i=$((i + 1))
    "$bin/bench_redraw" "$project" 2 >"$work/all"
    tail -n 18 "$work/all" >"$work/views" # the first time everything is read
    cat "$work/views" >>"$work/times"
    [ "$qgis" = yes ] || continue
    cat "$work/all" >"$work/both"
    if "$python" "$here/redraw.py" "$project" "$work/both" >"$work/out" 2>"$work/log"; then
        tail -n 18 "$work/out" >>"$work/times"
    elif [ $? -eq 77 ]; then
        echo "no ordinary QGIS with Python here (Debian: python3-qgis); its column is left out"
        qgis=no
    else
        cat "$work/log"; exit 1
    fi
done
median() {
    awk -v n="$1" -v s="$2" '$1 == n && $2 == s { print $8 }' "$work/times" | sort -n |
        awk '{ v[NR] = $1 } END { if (NR) printf "%.0f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2; else printf "–" }'
}
echo "| scale | Machi Workbench, ms (median) | Debian's QGIS, ms (median) |"
echo "|---|---|---|"
for scale in 5000 50000; do
    echo "| 1:$scale | $(median machi $scale) | $(median qgis $scale) |"
done
