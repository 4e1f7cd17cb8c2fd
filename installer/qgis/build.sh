#!/bin/sh
# Builds qgis_core on Qt 6 from Debian's own source packages, once, into a per-user cache.
# Prints the install prefix on the last line of standard output; everything else goes to standard error
# and to log files in the cache. Run again after an interruption, it goes on where it stopped.
#
#   build.sh          find or build, print the prefix
#   build.sh --find   print the prefix if one is there already, else end with status 1
#   build.sh --key    print the cache key (versions, flags and recipe)
set -eu

here=$(cd "$(dirname "$0")" && pwd)
cache_root=${MACHI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/machi-workbench}
suite=trixie
# The key names what the result depends on: this recipe, the Qt and the compiler it is built with.
qt_version=$(qmake6 -query QT_VERSION 2>/dev/null || echo none)
recipe=$(cat "$here/build.sh" "$here/unity.cmake" "$here"/patches/*.patch | sha256sum | cut -c1-12)
key="qgis-3.40-qt$qt_version-$(g++ -dumpversion 2>/dev/null || echo none)-$recipe"
work=$cache_root/$key
prefix=$work/prefix

case "${1:-}" in
--key) echo "$key"; exit 0 ;;
--find)
    # A QGIS that the system or the user already has wins, as long as it is built on Qt 6.
    for found in "${QGIS_PREFIX:-}" "$prefix" /usr/local /usr; do
        [ -n "$found" ] || continue
        [ "$found" != "$prefix" ] || [ -e "$work/done" ] || continue
        for lib in "$found"/lib/libqgis_core.so "$found"/lib64/libqgis_core.so "$found"/lib/*/libqgis_core.so; do
            [ -e "$lib" ] || continue
            if ldd "$lib" 2>/dev/null | grep -q 'libQt6Core'; then echo "$found"; exit 0; fi
        done
    done
    exit 1 ;;
esac

say() { printf '%s\n' "$*" >&2; }
mkdir -p "$work"
exec 9>"$work/lock"
flock 9 # two builds of the same thing at once would spoil each other
[ -e "$work/done" ] && { echo "$prefix"; exit 0; }

# Source packages come through the machine's own package source: the same addresses with the other suite.
fetch() {
    [ -e "$work/src/fetched" ] && return
    say "  fetching the source packages of qgis and qca2 ($suite)"
    mkdir -p "$work/src" "$work/apt/lists/partial" "$work/apt/cache/archives/partial"
    "$here/deb-src.sh" "$suite" >"$work/apt/src.sources"
    apt_opts="-o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts=$work/apt/parts
        -o Dir::State::Lists=$work/apt/lists -o Dir::Cache=$work/apt/cache -o APT::Sandbox::User="
    mkdir -p "$work/apt/parts"
    cp "$work/apt/src.sources" "$work/apt/parts/src.sources"
    # shellcheck disable=SC2086
    apt-get $apt_opts update >"$work/apt.log" 2>&1 || { tail -5 "$work/apt.log" >&2; exit 1; }
    # shellcheck disable=SC2086
    (cd "$work/src" && apt-get $apt_opts -o Acquire::Retries=3 source --tar-only --download-only qgis qca2 \
        >>"$work/apt.log" 2>&1) || say "  apt-get reported a fault, see $work/apt.log"
    # apt checks each archive against the signed index before it gives it its final name.
    for archive in qca2 qgis; do
        ls "$work"/src/"$archive"_*.orig.tar.?z >/dev/null 2>&1 || { tail -5 "$work/apt.log" >&2; exit 1; }
    done
    touch "$work/src/fetched"
}

unpack() { # name, archive pattern
    [ -e "$work/$1/unpacked" ] && return
    rm -rf "${work:?}/$1"
    mkdir -p "$work/$1"
    archive=$(ls "$work"/src/$2 | head -n 1)
    tar -xf "$archive" -C "$work/$1" --strip-components=1
    for p in "$here"/patches/"$1"-*.patch; do
        [ -e "$p" ] || continue
        patch -s -p1 -d "$work/$1" <"$p"
    done
    touch "$work/$1/unpacked"
}

launcher=""
command -v ccache >/dev/null && launcher="-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache"
run() { # label, log, command...
    label=$1; log=$2; shift 2
    say "  $label (log: $log)"
    "$@" >"$log" 2>&1 || { tail -30 "$log" >&2; say "  $label failed: $log"; exit 1; }
}

# Ninja's own counter, thinned out, is the progress line.
compile() { # label, build folder, targets...
    label=$1; dir=$2; shift 2
    say "  $label"
    if [ -t 2 ]; then
        ninja -C "$dir" "$@" 2>&1 | tee "$dir.log" | grep --line-buffered -oE '^\[[0-9]+/[0-9]+\]' |
            while read -r n; do printf '\r  %s %s ' "$label" "$n" >&2; done
        printf '\n' >&2
    else
        ninja -C "$dir" "$@" 2>&1 | tee "$dir.log" | grep --line-buffered -oE '^\[[0-9]+/[0-9]+\]' |
            awk -F'[][/]' -v l="$label" '{ p = int(10 * $2 / $3); if (p != last) { last = p; print "  " l " " $2 "/" $3; fflush() } }' >&2
    fi
    ninja -C "$dir" "$@" >"$dir.last.log" 2>&1 || { tail -30 "$dir.last.log" >&2; say "  $label failed: $dir.log"; exit 1; }
}

fetch
unpack qca 'qca2_*.orig.tar.?z'
unpack qgis 'qgis_*.orig.tar.?z'

if [ ! -e "$work/qca.done" ]; then
    # shellcheck disable=SC2086
    run "configuring qca" "$work/qca-configure.log" cmake -S "$work/qca" -B "$work/qca-build" -G Ninja $launcher \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR=lib \
        -DQCA_LIBRARY_INSTALL_DIR="$prefix/lib" -DQCA_PLUGINS_INSTALL_DIR="$prefix/lib/qca-qt6" \
        -DBUILD_WITH_QT6=ON -DBUILD_TESTS=OFF -DBUILD_TOOLS=OFF -DBUILD_PLUGINS=ossl
    compile "compiling qca" "$work/qca-build"
    run "installing qca" "$work/qca-install.log" cmake --install "$work/qca-build"
    touch "$work/qca.done"
fi

off=""
for o in GUI DESKTOP 3D BINDINGS QGIS_PROCESS GRASS7 GRASS8 SERVER QUICK POSTGRESQL PDAL EPT COPC DRACO \
    QTWEBKIT QTSERIALPORT OAUTH2_PLUGIN AUTH; do off="$off -DWITH_$o=OFF"; done
if [ ! -e "$work/qgis-build/build.ninja" ]; then
    # shellcheck disable=SC2086
    run "configuring qgis" "$work/qgis-configure.log" cmake -S "$work/qgis" -B "$work/qgis-build" -G Ninja $launcher \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O1 -DNDEBUG -DQT_NO_DEBUG" \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DQGIS_LIB_SUBDIR=lib -DQGIS_PLUGIN_SUBDIR=lib/qgis/plugins \
        -DCMAKE_INSTALL_RPATH="$prefix/lib" -DCMAKE_PREFIX_PATH="$prefix" \
        -DBUILD_WITH_QT6=ON $off -DENABLE_TESTS=OFF -DUSE_OPENCL=OFF \
        -DQCA_INCLUDE_DIR="$prefix/include/Qca-qt6/QtCrypto" -DQCA_LIBRARY="$prefix/lib/libqca-qt6.so" \
        -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=12 -DCMAKE_PROJECT_INCLUDE="$here/unity.cmake"
fi
compile "compiling qgis core" "$work/qgis-build" qgis_core provider_mdal provider_spatialite provider_delimitedtext provider_wms
for part in src/core src/providers/mdal src/providers/spatialite src/providers/delimitedtext src/providers/wms resources images; do
    [ -e "$work/qgis-build/$part/cmake_install.cmake" ] || continue
    run "installing $part" "$work/qgis-install.log" cmake -P "$work/qgis-build/$part/cmake_install.cmake"
done
touch "$work/done"
# What remains of the build is several gigabytes that nobody needs again.
rm -rf "$work/qgis-build" "$work/qca-build" "$work/qgis" "$work/qca" "$work/src" "$work/apt"
echo "$prefix"
