# SPDX-FileCopyrightText: 2026 Backstretch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Idle time on Wayland desktops: a protocol of the package wayland-protocols (1.27 or newer), of which wayland-scanner
# makes C. The library is not linked but found when it is wanted (waylandclient.h), so only its headers are used.
set(idle_protocol "")
if(BACKSTRETCH_WAYLAND AND PkgConfig_FOUND)
    pkg_check_modules(WAYLAND_CLIENT QUIET wayland-client>=1.20)
    pkg_check_modules(WAYLAND_SCANNER QUIET wayland-scanner)
    pkg_check_modules(WAYLAND_PROTOCOLS QUIET wayland-protocols)
    if(WAYLAND_CLIENT_FOUND AND WAYLAND_SCANNER_FOUND AND WAYLAND_PROTOCOLS_FOUND)
        pkg_get_variable(wayland_scanner wayland-scanner wayland_scanner)
        pkg_get_variable(wayland_xml wayland-scanner pkgdatadir)
        pkg_get_variable(idle_xml wayland-protocols pkgdatadir)
        string(APPEND wayland_xml /wayland.xml)
        string(APPEND idle_xml /staging/ext-idle-notify/ext-idle-notify-v1.xml)
        if(EXISTS ${wayland_scanner} AND EXISTS ${wayland_xml} AND EXISTS ${idle_xml})
            set(idle_protocol ${idle_xml})
        endif()
    endif()
endif()
# The test's own desktop speaks the same.
set(BACKSTRETCH_IDLE_PROTOCOL ${idle_protocol} CACHE INTERNAL "")
set(BACKSTRETCH_WAYLAND_SCANNER ${wayland_scanner} CACHE INTERNAL "")

if(NOT idle_protocol)
    target_sources(backstretch_app PRIVATE waylandidle_none.cpp)
    return()
endif()

# A target of its own, so that nothing else is compiled with the protocols' headers.
set(generated ${CMAKE_CURRENT_BINARY_DIR}/wayland)
file(MAKE_DIRECTORY ${generated})
add_library(backstretch_wayland STATIC
    idlewatch.h
    waylandclient.cpp waylandclient.h
    waylandidle.h waylandidle_client.cpp waylandidle_client.h
    waylandlulls.cpp waylandlulls.h)
function(backstretch_scan_protocol kind xml name)
    add_custom_command(OUTPUT ${generated}/${name}
        COMMAND ${wayland_scanner} ${kind} ${xml} ${generated}/${name}
        DEPENDS ${xml} VERBATIM)
    target_sources(backstretch_wayland PRIVATE ${generated}/${name})
endfunction()
backstretch_scan_protocol(client-header ${idle_xml} ext-idle-notify-v1-client-protocol.h)
backstretch_scan_protocol(private-code ${idle_xml} ext-idle-notify-v1-tables.h)
backstretch_scan_protocol(private-code ${wayland_xml} wayland-tables.h)
set_target_properties(backstretch_wayland PROPERTIES AUTOMOC ON)
set_source_files_properties(
    ${generated}/ext-idle-notify-v1-client-protocol.h ${generated}/ext-idle-notify-v1-tables.h ${generated}/wayland-tables.h
    PROPERTIES SKIP_AUTOGEN ON)
target_include_directories(backstretch_wayland PRIVATE ${PROJECT_SOURCE_DIR})
# As the system's, because their warnings are not ours to mend.
target_include_directories(backstretch_wayland SYSTEM PRIVATE ${generated} ${WAYLAND_CLIENT_INCLUDE_DIRS})
target_link_libraries(backstretch_wayland PRIVATE backstretch_flags Qt6::Core)
target_link_libraries(backstretch_app PRIVATE backstretch_wayland)
