--@ scenario; 1; 'io' bestaat niet; io
local f = io.open("/etc/passwd")
--@ scenario; 1; 'os' bestaat niet; os
os.execute("true")
--@ scenario; 1; 'os' bestaat niet; the clock
local t = os.time()
--@ scenario; 1; 'load' bestaat niet; load of compiled code
load("\27Lua", "x", "b")()
--@ scenario; 1; 'loadstring' bestaat niet; loadstring
loadstring("return 1")
--@ scenario; 1; 'dofile' bestaat niet; dofile
dofile("/etc/passwd")
--@ scenario; 1; 'loadfile' bestaat niet; loadfile
loadfile("x")
--@ scenario; 1; 'require' bestaat niet; require
require("os")
--@ scenario; 1; 'package' bestaat niet; package
package.loadlib("libc.so.6", "system")
--@ scenario; 1; 'debug' bestaat niet; debug
debug.sethook()
--@ scenario; 1; 'debug' bestaat niet; the registry
debug.getregistry()
--@ scenario; 1; 'collectgarbage' bestaat niet; collectgarbage
collectgarbage("stop")
--@ scenario; 1; '_G' bestaat niet; _G
_G.error = nil
--@ scenario; 1; 'print' bestaat niet; print
print("x")
--@ scenario; 1; 'warn' bestaat niet; warn
warn("@on")
--@ scenario; 1; 'next' bestaat niet; next
next({})
--@ scenario; 1; 'rawequal' bestaat niet; rawequal
rawequal(1, 1)
--@ scenario; 1; 'rawlen' bestaat niet; rawlen
rawlen({})
--@ scenario; 1; 'getmetatable' bestaat niet; the metatable of texts
getmetatable("").__index = { upper = function() return "weg" end }
--@ scenario; 1; kan hier niet veranderd worden; a method of texts
string.upper = function() return "weg" end
--@ scenario; 1; attempt to index; a method of texts, through a text
local s = "x" s.upper = function() return "weg" end
--@ scenario; 1; kan hier niet veranderd worden; a function of tables
function table.insert() end
--@ scenario; 1; kan hier niet veranderd worden; a word
say = function() end
--@ scenario; 1; kan hier niet veranderd worden; a word that marks a library
record "x" (string)
--@ scenario; 1; kan hier niet veranderd worden; a list word that marks a library
letter(math)
--@ scenario; 1; kan hier niet veranderd worden; speech with a library
local p = person "p" { name = "P" } p(table)
--@ scenario; 1; kan hier niet veranderd worden; insert into the names
table.insert(_ENV, "x")
--@ scenario; 1; onbekende naam; remove from the names
table.remove(_ENV, 1)
--@ scenario; 1; onbekende naam; sort the names
table.sort(_ENV) local x = _ENV[1]
--@ scenario; 1; gevonden_naam; pairs over the names shows nothing
for k in pairs(_ENV) do error("lek " .. k) end for k in pairs(string) do error("lek " .. k) end error("gevonden_naam")
--@ scenario; 1; klaar; the names replaced, for this file only
local error = error local _ENV = { error = error } error("klaar")
--@ scenario; 1; kan hier niet veranderd worden; a name of the engine's own
__kind = 1
--@ scenario; 1; 'pack' bestaat niet; methods that are not there
local f = ("x").pack
--@ scenario; 1; 'dump' bestaat niet; dump
local f = ("x").dump
--@ scenario; 1; include leest alleen; include of a path
include "../x.lua"
--@ scenario; 1; include leest alleen; include from the root
include "/etc/passwd"
--@ scenario; 1; include leest alleen; include of a link to above
include "..\\x.lua"
--@ scenario; 1; include leest alleen; include of a number
include(5)
--@ scenario; 1; include leest alleen; include of a table
include { "b.lua" }
--@ scenario; 1; dit bestand ontbreekt; include of what is not there
include "c.lua"
--@ scenario; 1; include leest alleen; include with a line end
include "b\n.lua"
--@ scenario; 1; begin met scenario; include of itself
include "scenario.lua" include "scenario.lua"
--@ included; 1; ok; two files that include each other
include "scenario.lua" include "b.lua"
--@ included; 2; komt niet klaar; a loop in an included file
local a
while true do end
--@ included; 1; 'os' bestaat niet; os in an included file
os.exit()
--@ included; 0; te veel in elkaar; parentheses in an included file
local x = %10000{(}%
--@ included; 1; ok; an included file that answers something
return "x"
--@ english; 2; komt niet klaar; a loop in the English sheet
local a
while true do end
--@ english; 1; 'io' bestaat niet; io in the English sheet
io.read()
--@ english; 1; dit bestand ontbreekt; include in the English sheet
include "c.lua"
--@ english; 1; een tekst is te lang; a long text in the English sheet
local a = "x" while true do a = a .. a end
--@ english; 0; -; a sheet that declares a case
scenario "tweede" { title = "T" }
--@ english; 0; -; a sheet inside itself
local t = {} t.a = t t[1] = t translation "en" (t)
--@ english; 0; -; a sheet of tables
translation "en" { { {}, {} }, { "Dag.", {} } }
--@ english; 0; -; a sheet of functions
translation "en" { { "Dag.", function() end } }
--@ english; 0; -; a sheet with an escape in it
translation "en" { { "Dag.", "\27[2J" } }
--@ english; 0; dit bestand is geen UTF-8; a sheet in Latin-1
-- café
