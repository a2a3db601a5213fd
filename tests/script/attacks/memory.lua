--@ scenario; 1; de tekst wordt te lang; rep of a gigabyte
local a = ("x"):rep(1 << 30)
--@ scenario; 1; de tekst wordt te lang; rep round the end of whole numbers
local a = ("xy"):rep(math.maxinteger)
--@ scenario; 1; klaar; rep by less than nothing
local a = ("x"):rep(math.mininteger) error(a .. "klaar")
--@ scenario; 1; een tekst is te lang; doubling
local s = "x" while true do s = s .. s end
--@ scenario; 1; een tekst is te lang; concat
local t = {} for i = 1, 9000 do t[i] = ("x"):rep(3000) end table.concat(t)
--@ scenario; 1; een tekst is te lang; format
local a = ("x"):rep(30000) string.format("%s%s", a, a)
--@ scenario; 1; een tekst is te lang; quoting
string.format("%q", ("\n"):rep(32000))
--@ scenario; 1; -; a table of texts
local t = {} for i = 1, 1e9 do t[i] = ("x"):rep(30000) .. i end
--@ scenario; 1; een tabel wordt te groot; a list
local t = {} for i = 1, 1e9 do t[i] = 1 end
--@ scenario; 1; -; names
local t = {} for i = 1, 1e9 do t["n" .. i] = 1 end
--@ scenario; 1; -; functions
local t = {} for i = 1, 1e9 do t[i % 1000] = function() return t, i end end
--@ scenario; 1; -; words
while true do record "R" { title = "R" } end
--@ scenario; 1; -; half words
local t = {} for i = 1, 1e9 do t[#t + 1] = record("R" .. i) end
--@ scenario; 1; -; lists in lists
local t = {} while true do t = { t, t } end
--@ case; 0; -; one long text a thousand times
local a = say(("x "):rep(16000)) local t = {} for i = 1, 19000 do t[i] = a end scene "b" (t)
--@ case; 0; ok; one long page for all records
local p = ("woord "):rep(5000) for i = 1, 2000 do record("R" .. i) { title = "R", page = p } end
--@ case; 0; -; one big sheet for all records
local row = { "a", "b", "c", "d", "e" } local s = { columns = { "a", "b", "c", "d", "e" } } for i = 1, 500 do s[i] = row end
local p = {} for i = 1, 100 do p[i] = sheet(s) end for i = 1, 2000 do record("R" .. i) { title = "R", page = p } end
--@ case; 0; -; facts for all records
local f = {} for i = 1, 50 do f[i] = "feit " .. i end for i = 1, 2000 do record("R" .. i) { title = "R", page = "p", facts = f } end
for i = 1, 9 do record("R" .. i) { title = "R", page = "p" } end
--@ case; 0; hoogstens 20000 stappen; a block inside itself, unfolded
local t = say "x" for i = 1, 8 do t = when({ n = 1 }, t, t, t, t, t, t, t, t, t, t) end scene "b" { t }
--@ case; 0; -; a million scenes
for i = 1, 1e6 do scene("s" .. i) {} end
--@ case; 0; -; a million records
for i = 1, 1e6 do record("s" .. i) { title = "R", page = "p" } end
--@ case; 0; -; a million persons
for i = 1, 1e6 do person("s" .. i) { name = "R" } end
--@ case; 0; -; a million steps
local t = {} for i = 1, 1e6 do t[i] = say "x" end scene "b" (t)
--@ case; 0; -; a million options
local t = { ask = "?" } for i = 1, 1e6 do t[i] = option("o" .. i) { "O" } end scene "b" { choose "c" (t) }
--@ case; 0; -; a million decisions
local o = option "o" { "O" } local t = {} for i = 1, 1e6 do t[i] = choose("c" .. i) { ask = "?", o } end scene "b" (t)
--@ case; 0; hoogstens 200 keer later; consequences
local t = {} for i = 1, 1000 do t[i] = later("P1D", say "x") end scene "b" (t)
--@ case; 0; -; a scheme of a million classes
local t = { title = "S" } for i = 1, 1e6 do t[i] = class("k" .. i) { title = "K" } end scheme "s" (t)
--@ scenario; 0; -; a million variables
local v = {} for i = 1, 1e6 do v["v" .. i] = 0 end
--@ scenario; 0; -; thirty thousand variables
local v = {} for i = 1, 12000 do v["v" .. i] = 0 end scenario "proef" { version = "1", title = "P", date = "2026-11-16", framework = "kader", schedule = "lijst", variables = v } scene "een" { say "x" } ending "u" { title = "U" }
--@ hook; 0; -; a hook that keeps making tables
local function hook(s) local t = {} while true do t[#t + 1] = { {}, {} } end end
--@ hook; 1; een tekst is te lang; a hook that doubles a text
local function hook(s) local x = "x" while true do x = x .. x end end
--@ hook; 0; ok; a hook that leaves much behind, in a case that holds much
local keep = {} for i = 1, 150 do keep[i] = ("x"):rep(30000) .. i end
local function hook(s) for i = 1, 2 do local t = ("y"):rep(31000) .. i end return keep[1] ~= nil end
--@ hook; 0; houden te veel gegevens vast; a hook that holds too much
local keep = {} for i = 1, 1200 do keep[i] = ("x"):rep(30000) .. i end
local function hook(s) return keep == 1 end
