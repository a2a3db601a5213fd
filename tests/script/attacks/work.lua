--@ scenario; 1; hier staat \0; texts full of zeros compared
local a, b = ("\0"):rep(32000), ("\0"):rep(32000) while a <= b do end
--@ scenario; 2; hier staat \0; three digits
local a =
"x\000"
--@ scenario; 1; hier staat \0; hexadecimal
local a = "\x00"
--@ scenario; 1; hier staat \0; by its number in Unicode
local a = "\u{0000}"
--@ scenario; 1; hier staat \0; after skipped blanks
local a = "\z   \0"
--@ scenario; 4; hier staat \0; after line ends in a text
local a = "x\
y\z

\0"
--@ case; 0; ok; a backslash that is no escape
local a = "G:\\0archief" local b = [[G:\0archief]] -- "\0"
--[==[ "\0" ]] ]==] local c = '\\\\0' local d = "\48\049"
--@ scenario; 1; char: teken 0 bestaat hier niet; char of zero
local a = string.char(0)
--@ scenario; 1; char: teken 0 bestaat hier niet; char of zero between others
local a = string.char(65, "0", 65)
--@ scenario; 1; char: teken 0 bestaat hier niet; char of zero as a fraction
local a = string.char(0.0)
--@ scenario; 1; format: %c bestaat hier niet; format of zero
local a = string.format("%c", 0)
--@ scenario; 1; format: %c bestaat hier niet; format of zero with a width
local a = string.format("%-5c", 0)
--@ scenario; 1; komt niet klaar; numbers that collide as names
local t = {} for i = 1, 30000 do t[i * 32767] = true end local k = 32767 local x while true do x = t[k] x = t[k] x = t[k] x = t[k] x = t[k] x = t[k] x = t[k] end
--@ scenario; 1; komt niet klaar; fewer numbers that collide
local t = {} for i = 1, 8000 do t[i * 8191] = true end local k = 8191 local x while true do x = t[k] x = t[k] x = t[k] x = t[k] x = t[k] x = t[k] x = t[k] end
--@ scenario; 1; komt niet klaar; a few numbers that collide
local t = {} for i = 1, 500 do t[i * 511] = true end local k = 511 local x while true do x = t[k] x = t[k] x = t[k] x = t[k] x = t[k] x = t[k] x = t[k] end
--@ scenario; 1; komt niet klaar; many tables of numbers that collide
local ts = {} while true do local t = {} for i = 1, 250 do t[i * 255] = true end ts[#ts + 1] = t end
--@ scenario; 1; komt niet klaar; fractions that collide
local t = {} for i = 1, 30000 do t[i * 32767 + 0.5] = i end local x while true do x = t[32767.5] end
--@ scenario; 1; komt niet klaar; pairs over names that collide
local t = {} for i = 1, 16000 do t[i * 16383] = true end while true do pairs(t) end
--@ scenario; 0; komt niet klaar; a table that collides when it grows, again and again
while true do local t = {} for i = 1, 16385 do t[i * 32767] = true end end
--@ case; 0; komt niet klaar; a word with names that collide
local t = {} for i = 1, 30000 do t[i * 32767] = true end for i = 1, 50 do scene("s" .. i) (t) end
--@ case; 0; ok; many names that do not collide
local t, n = {}, 0 for i = 1, 4000 do t["naam" .. i] = i end for i = 1, 4000 do n = n + t["naam" .. i] end
--@ scenario; 1; komt niet klaar; fractions with many digits
local f = string.format while true do f("%.99f", 1e308) end
--@ scenario; 1; komt niet klaar; many fractions with many digits
local f, n, t = string.format, ("%.99f"):rep(75), {} for i = 1, 75 do t[i] = 1e308 end while true do f(n, table.unpack(t)) end
--@ scenario; 1; komt niet klaar; numbers as texts
while true do tostring(1.1e-300) end
--@ scenario; 1; komt niet klaar; gluing numbers
local x = 1.1e-300 local a while true do a = x%89{..x}% end
--@ scenario; 1; komt niet klaar; long texts as numbers, in a function
local a = "0x" .. ("1"):rep(30000) while true do local b = math.abs(a) end
--@ scenario; 1; is geen heel getal; texts as numbers, bit by bit
local a = "12" local b = a | 0
--@ scenario; 1; komt niet klaar; long texts as numbers, tonumber
local a = ("9"):rep(32000) while true do tonumber(a) end
--@ scenario; 1; komt niet klaar; long texts as numbers, with a base
local a = ("z"):rep(32000) while true do tonumber(a, 36) end
--@ scenario; 1; komt niet klaar; ordering long texts
local a, b = ("x"):rep(32000), ("x"):rep(32000) local c while true do c = a <= b c = a < b c = a > b c = a >= b end
--@ scenario; 1; komt niet klaar; sorting long texts
local a = ("x"):rep(32000) local t = {} for i = 1, 10000 do t[i] = a end while true do table.sort(t) end
--@ scenario; 1; 'match' bestaat niet; a pattern that runs away
local s = ("a"):rep(30) s:match(("a?"):rep(30) .. s)
--@ scenario; 1; komt niet klaar; find takes no pattern
local s = ("a"):rep(3000) while true do s:find(".-.-.-.-b") end
--@ scenario; 1; komt niet klaar; find of a long part
local a, b = ("a"):rep(32000), ("a"):rep(1023) .. "b" while true do a:find(b) end
--@ scenario; 1; find: zoek naar hoogstens; find of a part that is too long
local a = ("a"):rep(32000) a:find(("a"):rep(2000))
--@ scenario; 0; 'gsub' bestaat niet; gsub with a function
("x"):gsub(".", function() end)
--@ scenario; 1; 'utf8' bestaat niet; utf8 over much text
utf8.len(("x"):rep(30000))
--@ scenario; 1; 'move' bestaat niet; table.move
table.move({}, 1, 1e9, 2)
--@ scenario; 1; unpack: hoogstens; unpack of too much
table.unpack({}, 1, 1e7)
--@ scenario; 1; unpack: hoogstens; unpack round the end of whole numbers
table.unpack({}, math.maxinteger - 1, math.mininteger + 1e6 // 1 | 0) table.unpack({}, math.mininteger, 0)
--@ scenario; 1; concat plakt altijd; concat of a range
table.concat({}, "", 1, math.maxinteger)
--@ scenario; 1; komt niet klaar; insert at the front
local t = {} while true do table.insert(t, 1, 1) end
--@ scenario; 0; komt niet klaar; lines and calls
local function f()
end
while true do
f()
f()
end
--@ scenario; 0; komt niet klaar; a story of hooks that pass their time
scenario "proef" { version = "1", title = "P", date = "2026-11-16", framework = "kader", schedule = "lijst", variables = { n = 0, ja = false } }
local function h(s) return false end local b = {}
for i = 1, 19000 do b[i] = when(h, say "a") end scene "een" (b) while true do end
--@ case; 0; bij te veel namen en tabellen; hooks with much round them
local t = {} for i = 1, 5000 do t[i] = i end local function h(s) return t == 1 end
local b = {} for i = 1, 5000 do b[i] = when(h, say "a") end scene "twee" (b)
--@ case; 0; komt niet klaar; many hooks with nearly too much round them
local t = {} for i = 1, 1980 do t[i] = i end local function h(s) return t == 1 end
local b = {} for i = 1, 5000 do b[i] = when(h, say "a") end scene "twee" (b)
