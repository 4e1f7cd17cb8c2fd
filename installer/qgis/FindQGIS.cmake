# Finds a QGIS core (3.40 or later) that is built on Qt 6, and makes the target QGIS::Core.
#
# Looks in QGIS_PREFIX (cache variable or environment), then asks installer/qgis/build.sh, which knows the
# per-user cache, then in the usual places (OSGeo4W, Fedora, Arch). Sets QGIS_VERSION and QGIS_PREFIX_PATH.
if(TARGET QGIS::Core)
  return()
endif()

set(QGIS_PREFIX_PATH "${QGIS_PREFIX}")
if(NOT QGIS_PREFIX_PATH)
  set(QGIS_PREFIX_PATH "$ENV{QGIS_PREFIX}")
endif()
if(NOT QGIS_PREFIX_PATH AND UNIX)
  execute_process(COMMAND sh "${CMAKE_CURRENT_LIST_DIR}/build.sh" --find
    OUTPUT_VARIABLE QGIS_PREFIX_PATH OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()

set(_qgis_search NO_CMAKE_FIND_ROOT_PATH)
if(QGIS_PREFIX_PATH)
  list(APPEND _qgis_search NO_DEFAULT_PATH)
endif()
# Never cached: another QGIS_PREFIX must be heard in an old build folder.
unset(QGIS_core_LIBRARY CACHE)
unset(QGIS_core_INCLUDE_DIR CACHE)
find_library(QGIS_core_LIBRARY NAMES qgis_core
  PATHS "${QGIS_PREFIX_PATH}" "$ENV{OSGEO4W_ROOT}/apps/qgis-qt6" "$ENV{OSGEO4W_ROOT}/apps/qgis"
  PATH_SUFFIXES lib lib64 "lib/${CMAKE_LIBRARY_ARCHITECTURE}" ${_qgis_search})
find_path(QGIS_core_INCLUDE_DIR NAMES qgsconfig.h
  PATHS "${QGIS_PREFIX_PATH}" "$ENV{OSGEO4W_ROOT}/apps/qgis-qt6" "$ENV{OSGEO4W_ROOT}/apps/qgis"
  PATH_SUFFIXES include/qgis include ${_qgis_search})

if(QGIS_core_INCLUDE_DIR)
  file(STRINGS "${QGIS_core_INCLUDE_DIR}/qgsconfig.h" _qgis_line REGEX "define VERSION \"")
  string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" QGIS_VERSION "${_qgis_line}")
  if(NOT QGIS_PREFIX_PATH)
    string(REGEX REPLACE "/include(/qgis)?$" "" QGIS_PREFIX_PATH "${QGIS_core_INCLUDE_DIR}")
  endif()
endif()

# Debian's own QGIS is built on Qt 5: linking it beside Qt 6 fails late and strangely.
if(QGIS_core_LIBRARY AND UNIX AND NOT APPLE)
  execute_process(COMMAND ldd "${QGIS_core_LIBRARY}" OUTPUT_VARIABLE _qgis_needs ERROR_QUIET)
  if(NOT _qgis_needs MATCHES "libQt6Core")
    message(STATUS "${QGIS_core_LIBRARY} is not built on Qt 6: left out")
    unset(QGIS_core_LIBRARY CACHE)
  endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QGIS
  REQUIRED_VARS QGIS_core_LIBRARY QGIS_core_INCLUDE_DIR
  VERSION_VAR QGIS_VERSION
  REASON_FAILURE_MESSAGE "No QGIS core on Qt 6 was found. Run `./dev deps`, which finds or builds one, or name \
its prefix with -DQGIS_PREFIX=…. The preset `core` builds everything that needs no QGIS.")

if(QGIS_FOUND)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Xml Network Svg Sql PrintSupport Concurrent Positioning)
  add_library(QGIS::Core UNKNOWN IMPORTED)
  set_target_properties(QGIS::Core PROPERTIES
    IMPORTED_LOCATION "${QGIS_core_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${QGIS_core_INCLUDE_DIR}"
    INTERFACE_LINK_LIBRARIES "Qt6::Core;Qt6::Gui;Qt6::Widgets;Qt6::Xml;Qt6::Network;Qt6::Svg;Qt6::Sql;Qt6::PrintSupport;Qt6::Concurrent;Qt6::Positioning")
  if(UNIX)
    # QCA lies beside a QGIS of our own; its soname is found through QGIS's own run path, at link time through this.
    cmake_path(GET QGIS_core_LIBRARY PARENT_PATH _qgis_lib)
    set_property(TARGET QGIS::Core APPEND PROPERTY INTERFACE_LINK_OPTIONS "LINKER:-rpath-link,${_qgis_lib}")
  endif()
endif()
