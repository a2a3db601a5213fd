# Writes HEADER with the text of each of FILES as a C byte array; run with cmake -P.
# The order is that of the names, so that the program is the same on every machine.

set(arrays "")
set(rows "")
set(count 0)
list(SORT FILES)

foreach(file IN LISTS FILES)
    get_filename_component(name ${file} NAME_WE)
    file(READ ${file} bytes HEX)
    file(SIZE ${file} size)
    string(REGEX REPLACE "(................................)" "\\1\n    " bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1, " bytes "${bytes}")
    string(REGEX REPLACE " +\n" "\n" bytes "${bytes}")
    string(APPEND arrays
        "static const unsigned char prelude_bytes_${count}[] = {\n    ${bytes}0x00,\n};\n\n")
    string(APPEND rows "    {\"${name}\", (const char *)prelude_bytes_${count}, ${size}},\n")
    math(EXPR count "${count} + 1")
endforeach()

file(WRITE ${HEADER}.new
"// The Lua files of script/prelude as bytes. Made by engine/embed.cmake: do not edit.

#pragma once

#include <stddef.h>


typedef struct PreludeFile {
    const char *name;
    const char *text;  // ends with a zero byte that size does not count
    size_t size;
} PreludeFile;


${arrays}// Sorted by name; the last row has name NULL.
static const PreludeFile prelude_files[] = {
${rows}    {NULL, NULL, 0},
};

enum { PRELUDE_COUNT = ${count} };
")
file(RENAME ${HEADER}.new ${HEADER})
