// What a page or a file of data says, in plain lines.

#include "support/expect.h"
#include "view/page_text.h"

typedef struct Row {
    const char *from, *to;
} Row;


static void check_rows(const Row *rows, size_t count, void (*read)(const char *, Buffer *)) {
    for (size_t i = 0; i < count; i++) {
        Buffer out = {0};
        read(rows[i].from, &out);
        expect_row(strcmp(buffer_text(&out), rows[i].to) == 0, "%s: got '%s'", rows[i].from,
                   buffer_text(&out));
        buffer_free(&out);
    }
}


static void pages_should_be_read_by_line(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {"", ""},
        {"kaal", "kaal\n"},
        {"<p>een</p><p>twee</p>", "een\ntwee\n"},
        {"<p>een <b>vet</b> woord</p>", "een vet woord\n"},
        {"<p>  veel \n  wit </p>", "veel wit\n"},
        {"<h1>Kop</h1><p>a</p><h2>Twee</h2><p>b</p>", "Kop\na\n\nTwee\nb\n"},
        {"<ul><li>a</li><li>b</li></ul>", "- a\n- b\n"},
        {"<table><caption>weg</caption><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr>"
         "</table>",
         "a  |  b\n1  |  2\n"},
        {"<head><title>x</title></head><p>y</p>", "y\n"},
        {"<style>p{color:red}</style><p>y</p>", "y\n"},
        {"<svg><text>1</text></svg><p>y</p>", "y\n"},
        {"<p>a &amp; b &lt;c&gt; &quot;d&quot; &#39;e&#39;</p>", "a & b <c> \"d\" 'e'\n"},
        {"<p>R&D</p>", "R&D\n"},
        {"<p>één</p>", "één\n"},
        {"<p>niet dicht", "niet dicht\n"},
        {"<p", ""},
        {"<", ""},
        {"<style>nooit dicht", ""},
        {"&", "&\n"},
    };
    check_rows(ROWS, sizeof ROWS / sizeof ROWS[0], page_text);
}


static void data_should_be_read_by_line_and_stay_what_it_is(void **state) {
    (void)state;
    static const Row ROWS[] = {
        {"", ""},
        {"{\"a\":1,\"b\":2}", "{\n  \"a\":1,\n  \"b\":2\n}"},
        {"{\"a\":[1,2]}", "{\n  \"a\":[\n    1,\n    2\n  ]\n}"},
        {"{\"a\":[{\"b\":1,\"c\":2}]}", "{\n  \"a\":[\n    {\"b\":1,\"c\":2}\n  ]\n}"},
        {"{\"a\":\"x,{\\\",[\"}", "{\n  \"a\":\"x,{\\\",[\"\n}"},
        {"}}", "\n}\n}"},
        {"\"\\", "\"\\"},
    };
    check_rows(ROWS, sizeof ROWS / sizeof ROWS[0], data_text);
}


int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_should_be_read_by_line),
        cmocka_unit_test(data_should_be_read_by_line_and_stay_what_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
