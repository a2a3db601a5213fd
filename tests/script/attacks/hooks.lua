--@ hook; 1; onthoudt iets; counting
local n = 0 local function hook(s) n = n + 1 return n % 2 == 0 end
--@ hook; 1; onthoudt iets; counting behind pairs
local f = pairs({ 1, 2, 3, 4 }) local function hook(s) return f() == 2 end
--@ hook; 1; onthoudt iets; counting deep in tables
local t = {} local top = t for i = 1, 60 do t.t = {} t = t.t end local function hook(s) local u = top for i = 1, 60 do u = u.t end u.n = (u.n or 0) + 1 return true end
--@ hook; 2; onthoudt iets; counting deep in functions
local n = 0 local function a() n = n + 1 end local function b() a() end local function c() b() end local function d() c() end local function e() d() end local function f() e() end local function g() f() end local function h() g() end local function i() h() end local function j() i() end
local function hook(s) j() return true end
--@ hook; 1; onthoudt iets; big whole numbers
local n = 1 << 53 local function hook(s) n = n ~ 1 return n == 1 << 53 end
--@ hook; 1; onthoudt iets; a whole number made a fraction
local n = 1 local function hook(s) n = n + 0.0 return true end
--@ hook; 1; -; a change with an error, taken back the next time
local n = false local function hook(s) n = not n if n then error("x") end return true end
--@ hook; 1; onthoudt iets; zero below zero
local n = 0.0 local function hook(s) n = -0.0 return true end
--@ hook; 1; onthoudt iets; in the table of a word
local r = record "R7" { title = "R", page = "p" } local function hook(s) r.n = (r.n or 0) + 1 return true end
--@ hook; 1; onthoudt iets; in the list of a declared scene
local b = { say "x" } local function hook(s) b[#b + 1] = 1 return true end
--@ hook; 1; onthoudt iets; names of a table
local t = { a = 1 } local function hook(s) t[t] = true return true end
--@ hook; 1; onthoudt iets; what a name refers to
local a = {} local t = { [a] = 1 } local function hook(s) a.x = 1 return true end
--@ hook; 1; onthoudt iets; s kept
local kept local function hook(s) kept = s return true end
--@ hook; 1; onthoudt iets; a method of s kept
local kept local function hook(s) kept = s.read return true end
--@ hook; 1; onthoudt iets; a function replaced by itself
local f = function() return 1 end local function hook(s) f = function() return 1 end return true end
--@ hook; 0; bij te veel namen en tabellen; hiding behind too much
local t = {} for i = 1, 5000 do t[i] = {} end local function hook(s) t[5000].n = 1 return true end
--@ hook; 0; ok; itself by name, and tables that refer to each other
local a, b = {}, {} a.b, b.a = b, a local hook hook = function(s, n) if n then return true end return hook(s, 1) and a.b == b end
--@ hook; 0; ok; a few hundred values round a hook
local t = {} for i = 1, 500 do t[i] = { "R" .. i } end local function hook(s) return t[3][1] == "R3" end
--@ hook; 0; ok; random, the same each time
local function hook(s) return math.random(1000000) > 0 end
--@ hook; 1; schrijf s:read; s that is a table
local function hook(s) return s.read({}, "R1") end
--@ hook; 1; schrijf s:read; s that is a person
local p = person "p" { name = "P" } local function hook(s) return s.read(p, "R1") end
--@ hook; 1; -; s that is a text
local function hook(s) return s.read("x", "R1") end
--@ hook; 1; kan niets veranderen; a new name in s
local function hook(s) s.x = 1 return true end
--@ hook; 1; -; s called
local function hook(s) return s("R1") end
--@ hook; 1; -; s counted, compared, glued
local function hook(s) return s < s end
--@ hook; 1; -; s glued
local function hook(s) return s .. "x" end
--@ hook; 1; pairs hoort bij; pairs of s
local function hook(s) for k in pairs(s) do end return true end
--@ hook; 1; -; s with a number for a name
local function hook(s) return s[1] end
--@ hook; 1; -; s with nothing for a name
local function hook(s) return s[nil] end
--@ hook; 0; 'R9' bestaat niet; a record that is not there
local function hook(s) return s:read "R9" end
--@ hook; 1; hier hoort de naam; a record that is a number
local function hook(s) return s:read(1) end
--@ hook; 1; geen bestaande dag; a day that is none
local function hook(s) return s:since "gisteren" end
--@ hook; 1; -; everything asked without a word
local function hook(s) return s:destroyed() end
--@ hook; 1; moet true of false geven; a function for an answer
local function hook(s) return hook end
--@ hook; 1; moet true of false geven; s for an answer
local function hook(s) return s end
--@ hook; 1; moet true of false geven; zero for an answer
local function hook(s) return 0 end
--@ hook; 1; kan niet in een voorwaarde; a word in a hook
local function hook(s) return say "x" end
--@ hook; 1; kan niet in een voorwaarde; include in a hook
local function hook(s) include "b.lua" return true end
--@ hook; 1; kan niet in een voorwaarde; half a word, finished in a hook
local half = record "R8" local function hook(s) half { title = "x", page = "p" } return true end
--@ hook; 1; kan hier niet veranderd worden; a word changed in a hook
local function hook(s) say = nil return true end
--@ hook; 1; geef een tekst mee; an error that is a table
local function hook(s) error({}) end
--@ hook; 1; geef een tekst mee; an error that is s
local function hook(s) error(s) end
--@ hook; 1; boe; an error in a comparison
local function hook(s) table.sort({ 2, 1 }, function() error("boe") end) return true end
--@ hook; 0; -; a hook that calls itself
local function hook(s) return not hook(s) end
--@ hook; 0; -; a hook that sorts itself
local function hook(s) table.sort({ 1, 2 }, function() return hook(s) end) return true end
--@ hook; 1; 'pcall' bestaat niet; a hook that catches
local function hook(s) return pcall(error) end
