--@ scenario; 2; komt niet klaar; while
local a = 1
while true do a = a + 1 end
--@ scenario; 1; komt niet klaar; repeat with a condition
local n = 0 repeat n = n + 1 until n < 0
--@ scenario; 1; komt niet klaar; numeric for over fractions
for i = 0.0, 1e300, 1e-9 do end
--@ scenario; 1; komt niet klaar; numeric for with a step that never gets there
for i = 1, 2, 1e-300 do end
--@ scenario; 1; 'for' step is zero; for with step zero
for i = 1, 2, 0 do end
--@ scenario; 1; komt niet klaar; generic for with our own iterator
local function again() return 1 end for i in again do end
--@ scenario; 1; komt niet klaar; pairs in pairs
local t = {} for i = 1, 200 do t[i] = i end while true do for a in pairs(t) do for b in pairs(t) do end end end
--@ scenario; 1; komt niet klaar; ipairs over what grows
local t = { 1 } for i in ipairs(t) do t[i + 1] = nil t[i] = 1 local x = 0 while x < 1e9 do x = x + 1 end end
--@ scenario; 0; komt niet klaar; chain of goto
::a:: goto b
::c:: goto a
::b:: goto c
--@ scenario; 1; komt niet klaar; tail calls between two
local a local function b() return a() end a = function() return b() end a()
--@ scenario; 1; komt niet klaar; recursion that doubles
local function f(n) if n == 0 then return 1 end return f(n - 1) + f(n - 1) end f(60)
--@ scenario; 1; -; recursion that keeps tables
local function f(t) return f({ t, t, t }) + 1 end f({})
--@ scenario; 1; -; recursion of all values
local function f(a, b, c, d, e) local g, h, i = f(b, c, d, e, a) return g end f(1, 2, 3, 4, 5)
--@ scenario; 1; te veel in elkaar; a comparison that sorts
local function less(a, b) table.sort({ 1, 2, 3 }, less) return a < b end local function f(a, b) table.sort({ 1, 2, 3 }, f) return false end f()
--@ scenario; 1; komt niet klaar; a comparison that never answers
table.sort({ 2, 1 }, function() while true do end end)
--@ scenario; 1; 'pcall' bestaat niet; pcall round a loop
while true do pcall(function() while true do end end) end
--@ scenario; 1; 'xpcall' bestaat niet; a handler that loops
xpcall(function() while true do end end, function() while true do end end)
--@ scenario; 1; 'coroutine' bestaat niet; coroutines in coroutines
coroutine.wrap(function() coroutine.wrap(function() while true do end end)() end)()
--@ scenario; 1; 'setmetatable' bestaat niet; a finalizer that loops
setmetatable({}, { __gc = function() while true do end end })
--@ scenario; 1; 'setmetatable' bestaat niet; a chain of __index
local t = {} for i = 1, 1e6 do t = setmetatable({}, { __index = t }) end
--@ scenario; 1; close; closing a table
local x <close> = {}
--@ scenario; 1; close; closing a function
local x <close> = function() end
--@ scenario; 0; een functie met ... kan hier niet; varargs of varargs
local function f(...) return f(..., ...) end f(1, 2)
--@ hook; 3; komt niet klaar; a hook that loops
local n = 1

local function hook(s) while n do end end
--@ hook; 1; komt niet klaar; a hook just over its budget
local function hook(s) for i = 1, 60000 do end return true end
--@ hook; 1; ok; a hook just under its budget
local function hook(s) for i = 1, 40000 do end return true end
