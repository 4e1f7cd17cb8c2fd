# Files of QGIS 3.40 that clash with their neighbours when several sources are compiled as one.
# Read through CMAKE_PROJECT_INCLUDE; deferred, because a source property counts only in its own folder.
function(machi_unity_exceptions)
  set(core "${CMAKE_SOURCE_DIR}/src/core")
  file(GLOB sources "${core}/providers/sensorthings/*.cpp")
  foreach(name
      mesh/qgsmeshforcebypolylines mesh/qgsmeshadvancedediting qgsgmlschema
      numericformats/qgscoordinatenumericformat geocoding/qgsgooglemapsgeocoder
      pointcloud/qgspointcloudrequest project/qgsproject tiledscene/qgsgltfutils qgis)
    list(APPEND sources "${core}/${name}.cpp")
  endforeach()
  set_property(SOURCE ${sources} DIRECTORY "${core}" PROPERTY SKIP_UNITY_BUILD_INCLUSION ON)
  foreach(name provider_wms provider_wms_a)
    if(TARGET ${name})
      set_property(TARGET ${name} PROPERTY UNITY_BUILD OFF)
    endif()
  endforeach()
endfunction()
if(CMAKE_SOURCE_DIR STREQUAL CMAKE_CURRENT_SOURCE_DIR)
  cmake_language(EVAL CODE "cmake_language(DEFER DIRECTORY [[${CMAKE_SOURCE_DIR}]] CALL machi_unity_exceptions)")
endif()
