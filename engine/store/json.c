// Json over cJSON for reading; writing is appending,
// because a log line is written for every answer.

#include "store/json.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <string.h>

#include "base/utf8.h"

enum { DEPTH_LIMIT = 32 };


// cJSON allows 1000 levels, more than anything here needs.
static bool is_shallow(const char *bytes, size_t length) {
    int depth = 0;
    bool in_string = false;
    for (size_t i = 0; i < length; i++) {
        if (in_string && bytes[i] == '\\') {
            i++;
        } else if (in_string) {
            in_string = bytes[i] != '"';
        } else if (bytes[i] == '"') {
            in_string = true;
        } else if (bytes[i] == '{' || bytes[i] == '[') {
            if (++depth > DEPTH_LIMIT) {
                return false;
            }
        } else if (bytes[i] == '}' || bytes[i] == ']') {
            depth--;
        }
    }
    return true;
}


// A NUL that is written as \u0000 would cut a string short without anyone noticing.
static bool has_escaped_nul(const char *bytes, size_t length) {
    for (size_t i = 0; i + 5 < length; i++) {
        if (bytes[i] == '\\') {
            if (memcmp(bytes + i + 1, "u0000", 5) == 0) {
                return true;
            }
            i++;
        }
    }
    return false;
}


// `*at`: how far was read.
static Json *parse(const char *bytes, size_t length, size_t *at, Error *error) {
    *at = 0;
    if (!utf8_is_valid(bytes, length) || memchr(bytes, '\0', length) ||
        has_escaped_nul(bytes, length)) {
        error_set(error, ERROR_DAMAGED, "", "dit is geen UTF-8-tekst");
        return NULL;
    }
    if (!is_shallow(bytes, length)) {
        error_set(error, ERROR_DAMAGED, "", "de JSON zit te diep in elkaar");
        return NULL;
    }
    const char *end = NULL;
    Json *json = cJSON_ParseWithLengthOpts(bytes, length, &end, false);
    while (json && end < bytes + length &&
           (*end == ' ' || *end == '\n' || *end == '\r' || *end == '\t')) {
        end++;
    }
    if (!json || end != bytes + length) {
        cJSON_Delete(json);
        *at = end ? (size_t)(end - bytes) + 1 : 1;
        error_set(error, ERROR_DAMAGED, "", "dit is geen geldige JSON (bij teken %zu)", *at);
        return NULL;
    }
    return json;
}


Json *json_parse(const char *bytes, size_t length, Error *error) {
    size_t at;
    return parse(bytes, length, &at, error);
}


Json *json_parse_lines(const char *bytes, size_t length, Error *error) {
    size_t at;
    Json *json = parse(bytes, length, &at, error);
    if (!json && at > 0) {
        int line = 1;
        for (size_t i = 0; i + 1 < at && i < length; i++) {
            line += bytes[i] == '\n';
        }
        error_set_at(error, ERROR_DAMAGED, "", line,
                     "dit is geen geldige JSON; staat er een komma te veel of te weinig, of "
                     "ontbreekt er een aanhalingsteken of haakje?");
    }
    return json;
}


void json_free(Json *json) {
    cJSON_Delete(json);
}


const Json *json_member(const Json *object, const char *name) {
    return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}


const char *json_string(const Json *object, const char *name) {
    return json_item_string(json_member(object, name));
}


const char *json_item_string(const Json *item) {
    return cJSON_IsString(item) ? item->valuestring : NULL;
}


bool json_copy(const Json *object, const char *name, char *out, size_t size) {
    const char *text = json_string(object, name);
    if (!text || strlen(text) >= size) {
        return false;
    }
    memcpy(out, text, strlen(text) + 1);
    return true;
}


bool json_integer(const Json *object, const char *name, long long least, long long most,
                  long long *value) {
    const Json *item = json_member(object, name);
    if (!cJSON_IsNumber(item) || floor(item->valuedouble) < item->valuedouble ||
        item->valuedouble < (double)least || item->valuedouble > (double)most) {
        return false;
    }
    *value = (long long)item->valuedouble;
    return true;
}


bool json_is_null(const Json *object, const char *name) {
    const Json *item = json_member(object, name);
    return !item || cJSON_IsNull(item);
}


bool json_boolean(const Json *object, const char *name, bool *value) {
    const Json *item = json_member(object, name);
    *value = cJSON_IsTrue(item);
    return cJSON_IsBool(item);
}


bool json_is_array(const Json *value) {
    return cJSON_IsArray(value);
}


int json_length(const Json *array) {
    return cJSON_IsArray(array) ? cJSON_GetArraySize(array) : 0;
}


const Json *json_first(const Json *array) {
    return cJSON_IsArray(array) ? array->child : NULL;
}


const Json *json_next(const Json *item) {
    return item->next;
}


static const char *double_name(const Json *object) {
    enum { MOST = 200 };  // so that comparing each with each stays quick
    int count = 0;
    const Json *first = cJSON_IsObject(object) ? object->child : NULL;
    for (const Json *item = first; item; item = item->next) {
        const Json *other = first;
        while (other != item && strcmp(other->string, item->string) != 0) {
            other = other->next;
        }
        if (other != item || ++count > MOST) {
            return item->string;
        }
    }
    return NULL;
}


const char *json_double(const Json *object) {
    const char *name = double_name(object);
    const Json *item = cJSON_IsObject(object) ? object->child : NULL;
    for (; item && !name; item = item->next) {
        name = double_name(item);
    }
    return name;
}


Text json_text(const Json *object, const char *name, Arena *arena) {
    const Json *item = json_member(object, name);
    Text text = {{NULL}};
    for (int i = 0; i < LANGUAGE_COUNT; i++) {
        const char *in = json_string(item, language_code((Language)i));
        text.in[i] = in && in[0] ? arena_copy_text(arena, in) : NULL;
    }
    return text;
}


void json_add_string(Buffer *out, const char *text) {
    buffer_add_bytes(out, "\"", 1);
    while (*text) {
        size_t plain = 0;
        while ((unsigned char)text[plain] >= 0x20 && (unsigned char)text[plain] < 0x7F &&
               text[plain] != '"' && text[plain] != '\\') {
            plain++;
        }
        buffer_add_bytes(out, text, plain);
        text += plain;
        if (!*text) {
            break;
        }
        const char *start = text;
        unsigned c = utf8_next(&text);
        if (c == '"' || c == '\\') {
            buffer_add_bytes(out, "\\", 1);
            buffer_add_bytes(out, start, 1);
        } else if (c == '\n') {
            buffer_add_bytes(out, "\\n", 2);
        } else if (c < 0x20 || c == 0x7F) {
            buffer_add_format(out, "\\u%04x", c);
        } else if (c == 0xFFFD) {
            buffer_add_bytes(out, "\xEF\xBF\xBD", 3);
        } else {
            buffer_add_bytes(out, start, (size_t)(text - start));
        }
    }
    buffer_add_bytes(out, "\"", 1);
}


static void add_name(Buffer *out, const char *name) {
    char last = out->length > 0 ? out->text[out->length - 1] : '{';
    if (last != '{' && last != '[' && last != '\n') {
        buffer_add_bytes(out, ",", 1);
    }
    if (name) {
        json_add_string(out, name);
        buffer_add_bytes(out, ":", 1);
    }
}


void json_add_member(Buffer *out, const char *name, const char *text) {
    add_name(out, name);
    json_add_string(out, text);
}


void json_add_number(Buffer *out, const char *name, long long value) {
    add_name(out, name);
    buffer_add_format(out, "%lld", value);
}


void json_add_boolean(Buffer *out, const char *name, bool value) {
    add_name(out, name);
    buffer_add(out, value ? "true" : "false");
}


void json_add_ratio(Buffer *out, const char *name, long long part, long long whole) {
    if (whole > 0) {
        // By whole numbers, so that every machine writes the same digits.
        long long scaled = (2 * part * 10000 + whole) / (2 * whole);
        add_name(out, name);
        buffer_add_format(out, "%lld.%04lld", scaled / 10000, scaled % 10000);
    }
}


void json_add_raw(Buffer *out, const char *name, const char *number) {
    add_name(out, name);
    buffer_add(out, number);
}


void json_open(Buffer *out, const char *name, char bracket) {
    add_name(out, name);
    buffer_add_bytes(out, &bracket, 1);
}


void json_close(Buffer *out, char bracket) {
    buffer_add_bytes(out, &bracket, 1);
}
