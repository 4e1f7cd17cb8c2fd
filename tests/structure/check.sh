#!/bin/sh
# The rules of the house that a machine can check. Ends 1 and names the places where one is broken.
set -u
cd "$(dirname "$0")/../.." || exit 1
broken=$(mktemp)
trap 'rm -f "$broken"' EXIT
rule() { # description; places on standard input
    places=$(cat)
    [ -z "$places" ] && return
    printf '%s:\n%s\n' "$1" "$places" | tee -a "$broken"
}
sources() { find "$@" -type f \( -name '*.cpp' -o -name '*.h' \) 2>/dev/null; }

sources app plugins tests | xargs wc -l | awk '$2 != "total" && $1 > 600 { print "  " $2 " " $1 }' |
    rule "sources over 600 lines"

# Who may use whom: main -> ui -> {map, scene} -> core; render -> {map, scene}; cli -> core.
layer() { # folder, forbidden include pattern
    [ -d "$1" ] || return 0
    grep -rnE "^#include [<\"]($2)" "$1" --include='*.cpp' --include='*.h' | rule "$1 uses what it must not"
}
layer app/core 'qgs|QWidget|QApplication|QMainWindow|QDialog|QMessageBox|QtWidgets|cli/|map/|scene/|render/|ui/'
layer app/cli 'qgs|QWidget|QApplication|QtWidgets|map/|scene/|render/|ui/'
layer app/map 'cli/|scene/|render/|ui/'
layer app/scene 'qgs|cli/|map/|render/|ui/'
layer app/render 'cli/|ui/'
layer app/ui 'cli/|render/'
layer plugins/quality_sheets/engine 'qgs|QWidget|QApplication|QtWidgets|cli/|map/|scene/|render/|ui/|quality_sheets/(in|out|verbs)/'
layer plugins/quality_sheets/in 'qgs|QWidget|QApplication|QtWidgets|cli/|map/|scene/|render/|ui/|quality_sheets/(out|verbs)/'
layer plugins/quality_sheets/out 'qgs|QWidget|QApplication|QtWidgets|cli/|map/|scene/|render/|ui/|quality_sheets/verbs/'
layer app/core/task 'core/(model|io|store|analysis|plugin)/'
layer app/core/model 'core/(io|store|water|analysis|plugin)/'
layer app/core/io 'core/(store|water|analysis|plugin)/'
layer app/core/sqlite 'core/(model|io|store|analysis|plugin)/'
layer app/core/scene 'core/(terrain|store|water|analysis|plugin)/'
layer app/core/terrain 'core/(store|water|analysis|plugin)/'
layer app/core/store 'core/(water|analysis)/'

sources app plugins | grep -iE '(utils?|helpers?|manager)\.(cpp|h)$' | rule "file names that say nothing"
grep -rnE 'TODO|FIXME|XXX' app plugins --include='*.cpp' --include='*.h' | rule "unfinished marks"
git ls-files 2>/dev/null | cut -d/ -f1 | sort -u |
    grep -vE '^(CMakeLists\.txt|app|plugins|resources|i18n|datasets|tests|installer|README\.md|LICENSE|CMakePresets\.json|dev|\..*)$' |
    rule "top-level entries that the client did not name"
[ ! -s "$broken" ]
