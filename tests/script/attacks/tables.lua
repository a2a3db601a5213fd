--@ case; 0; geen stap van een scene; a scene inside itself
local t = { say "x" } t[2] = t scene "b" (t)
--@ case; 0; te veel in elkaar; a when inside itself
local w = when({ n = 1 }, say "x") w[2] = w w[3] = w scene "b" { w }
--@ case; 0; -; one table for a scene and a record
local t = { title = "T", page = "p" } record "R1" (t) scene "b" (t)
--@ case; 0; -; one table for a record, twice
local t = { title = "T", page = "p" } record "R1" (t) record "R2" (t)
--@ case; 0; -; a record changed after it was declared
local t = { title = "T", page = "p" } record "R1" (t) t.title = nil t.__kind = 5 t.__id = {} t.__line = "x" t.__file = error
--@ case; 0; -; a scene whose kind was taken away
local t = { say "x" } scene "b" (t) t.__kind = nil t.__id = nil
--@ case; 0; -; a decision whose name was taken away
local d = choose "d" { ask = "?", option "a" { "A" }, option "b" { "B" } } d.__id = nil scene "b" { d }
--@ case; 0; -; a decision with the name of another
local d = choose "d" { ask = "?", option "a" { "A" }, option "b" { "B" } } scene "b" { d, d }
--@ case; 0; -; a made-up word in a block
scene "b" { { __kind = "branch", __id = "x" } }
--@ case; 0; -; a made-up speech
scene "b" { { __kind = "speech", __id = "p", "x" } }
--@ case; 0; -; a person who says himself
local p = person "p" { name = "P" } p(p) scene "b" { p }
--@ case; 0; -; a person who says another
local p, q = person "p" { name = "P" }, person "q" { name = "Q" } scene "b" { p(q) }
--@ case; 1; -; a person called with nothing
local p = person "p" { name = "P" } p()
--@ case; 0; -; a table in every field
scene "b" { title = {}, place = {}, date = {} }
--@ case; 0; -; a function in every field
record "R" { title = error, page = error, date = error, facts = error }
--@ case; 0; -; a number in every field
record "R" { title = 1, page = 2, date = 3, facts = 4 }
--@ case; 0; -; a cyclic table in a field
local t = {} t[1] = t t.a = t record "R" { title = "R", page = t, facts = t }
--@ case; 0; -; a page inside itself
local p = { letter { title = "x" } } p[1][1] = p p[2] = p record "R" { title = "R", page = p }
--@ case; 0; -; names that are fractions, in a word
scene "b" { [1.5] = say "x", [2^53] = say "y" }
--@ case; 0; -; names that are true, in a word
scene "b" { [true] = say "x" }
--@ case; 0; -; names that are tables, in a word
scene "b" { [{}] = say "x" }
--@ case; 0; -; a hole in a list
scene "b" { say "x", nil, say "y" }
--@ case; 0; -; a list that starts far away
scene "b" { [1e6 // 1 | 0] = say "x" }
--@ case; 0; -; a name below zero
scene "b" { [-1] = say "x", [0] = say "y" }
--@ case; 0; onleesbaar teken; text that is no UTF-8
scene "b" { say "\xff" }
--@ case; 0; onleesbaar teken; half a character
scene "b" { say "\xc3" }
--@ case; 0; onleesbaar teken; half of a pair
scene "b" { say "\xed\xa0\x80" }
--@ case; 0; onleesbaar teken; beyond Unicode
scene "b" { say "\u{7fffffff}" }
--@ case; 0; -; a name that is no UTF-8
scene "\xff" { say "x" }
--@ case; 0; -; an empty name
scene "" { say "x" }
--@ case; 0; -; a name of 30 kB
scene (("a"):rep(30000)) { say "x" }
--@ case; 0; -; a name with a point and slashes
record "../../R" { title = "R", page = "p" }
--@ case; 0; -; a name that is a number
scene (5) { say "x" }
--@ case; 0; ok; a hook that declares, while the case is loaded
local function hook(s) return scene "x" {} end scene "b" { when(hook, say "x") } hook()
--@ case; 0; -; a day that does not exist
scene "b" { date = "2026-02-30", say "x" }
--@ case; 0; -; a day after all days
scene "b" { date = "9999999-01-01", say "x" }
--@ case; 0; -; a term without end
scene "b" { advance "P99999999999999999999Y" }
--@ case; 0; -; going nowhere
scene "b" { go "nergens" }
--@ case; 0; -; words as fields of words
scene "b" { title = say "x", say(say "x") }
--@ case; 0; -; options that are records
scene "b" { choose "c" { ask = "?", record "R" { title = "R", page = "p" }, option "a" { "A" } } }
--@ case; 0; -; the same option twice
local o = option "a" { "A" } scene "b" { choose "c" { ask = "?", o, o } }
--@ case; 0; -; a variable that is not there
scene "b" { set { weg = 1 } }
--@ case; 0; -; a variable with a huge value
scene "b" { set { n = math.maxinteger } }
--@ case; 0; -; a variable with a fraction
scene "b" { set { n = 0/0 } }
--@ case; 0; -; a condition on what is not there
scene "b" { when({ weg = 1 }, say "x") }
--@ case; 0; -; a condition that is a library
scene "b" { when(string, say "x") }
--@ case; 0; ok; a condition that is a function of the library
scene "b" { when(error, say "x") }
--@ case; 0; ok; a picture outside the folder
scene "b" { place = "../../etc/passwd", say "x" }
