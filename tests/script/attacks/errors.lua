--@ scenario; 1; geef een tekst mee; error with a table
error({ "x" })
--@ scenario; 1; geef een tekst mee; error with a table that would be text
error({ __tostring = function() error("x") end })
--@ scenario; 1; geef een tekst mee; error with nothing
error()
--@ scenario; 1; geef een tekst mee; error with an empty text
error("")
--@ scenario; 1; geef een tekst mee; error with blanks
error(" \n\t")
--@ scenario; 1; geef een tekst mee; error with a number
error(5)
--@ scenario; 1; geef een tekst mee; error with true
error(true, 2)
--@ scenario; 1; nee; error with a level
error("nee", math.maxinteger)
--@ scenario; 1; geef een tekst mee; error with a person
error(person "p" { name = "P" })
--@ scenario; 1; dit had waar moeten zijn; assert of nothing
assert(nil)
--@ scenario; 1; dit had waar moeten zijn; assert with a table
assert(false, {})
--@ scenario; 1; -; assert without anything
assert()
--@ scenario; 1; ?; error with what cannot be shown
error("\27]0;titel\7\200\u{202e}")
--@ scenario; 1; xxxx; error with a long text
error(("x"):rep(30000))
--@ scenario; 1; %s%n; error with signs of printf
error("%s%n%99999d")
--@ scenario; 1; anders.lua:99; error that names another place
error("anders.lua:99: x")
--@ scenario; 1; boe; error in a comparison
table.sort({ 3, 2, 1 }, function(a, b) error("boe") end)
--@ scenario; 1; -; an error deep in the stack
local function f(n) if n == 0 then error("diep") end return (f(n - 1)) end f(10000)
--@ scenario; 1; -; an error where the stack of C ends
local function f() table.sort({ 1, 2 }, function() f() error("x") end) end f()
--@ scenario; 1; -; an error of Lua where the stack of C ends
local function f() table.sort({ 1, 2 }, function() f() local x = nil .. nil end) end f()
--@ scenario; 1; spreekt zichzelf tegen; a comparison that is always true
table.sort({ 3, 1, 2, 5, 4, 6, 9, 8, 7 }, function() return true end)
--@ scenario; 1; -; a comparison that changes its list
local t = { 3, 1, 2, 5, 4 } table.sort(t, function(a, b) t[1] = nil t[9] = 1 return a < b end)
--@ scenario; 1; delen door nul; dividing by zero
local a = 1 // 0
--@ scenario; 1; delen door nul; the rest of dividing by zero
local a = 1 % 0
--@ scenario; 1; klaar; the smallest whole number, divided and negated
local a, b = math.mininteger // -1, -math.mininteger local c = math.mininteger % -1 error("klaar")
--@ scenario; 1; klaar; shifting by everything
local a = 1 << 64 | 1 >> -64 | 1 << math.mininteger error("klaar")
--@ scenario; 1; heel getal; a fraction as a whole number
local a = 1.5 | 1
--@ scenario; 1; heel getal; a number too big to be whole
local a = 2^70 | 1
--@ scenario; 1; -; nil as a name
local t = {} t[nil] = 1
--@ scenario; 1; -; not a number as a name
local t = {} t[0/0] = 1
--@ scenario; 1; klaar; names that are the same number
local t = {} t[1] = "a" t[1.0] = "b" t[-0.0] = "c" assert(t[1] == "b" and t[0] == "c" and #t == 1) error("klaar")
--@ scenario; 1; klaar; a locale changes nothing
assert(tonumber("1,5") == nil and tonumber("1.5") == 1.5 and 1.5 .. "" == "1.5" and "é" > "z") error("klaar")
--@ scenario; 1; random:; random over everything
math.random(math.mininteger, math.maxinteger)
--@ scenario; 1; random:; random backwards
math.random(3, 1)
--@ scenario; 1; -; random of a fraction
math.random(1.5)
--@ scenario; 1; byte: vraag hoogstens; byte of everything
("x"):rep(1000):byte(1, -1)
--@ scenario; 1; byte: vraag hoogstens; byte round the end of whole numbers
local a = ("x"):byte(math.maxinteger, math.mininteger) local b = ("x"):byte(math.mininteger, math.maxinteger)
--@ scenario; 1; klaar; sub round the end of whole numbers
local a = ("x"):sub(math.mininteger, math.maxinteger) .. ("x"):sub(math.maxinteger, math.mininteger) error("klaar")
--@ scenario; 1; -; find from the end of whole numbers
local a = ("x"):find("x", math.maxinteger) assert(a) 
--@ scenario; 1; -; select round the end of whole numbers
select(math.mininteger, 1)
--@ scenario; 1; -; insert far away
table.insert({}, math.maxinteger, 1)
--@ scenario; 1; -; remove far away
table.remove({}, math.mininteger)
--@ scenario; 1; format kent dit; format with a width of 100
string.format("%100d", 1)
--@ scenario; 1; -; format that lacks a value
string.format("%d")
--@ scenario; 1; -; format that stops half-way
string.format("%", 1)
--@ scenario; 1; format: %p; format of an address
string.format("%p", "x")
--@ scenario; 1; format: waarde 1; format of a table
string.format("%s", {})
--@ scenario; 1; format: waarde 1; format of nothing
string.format("%s", nil)
--@ scenario; 1; table function nil; tostring gives no addresses
error(tostring({}) .. " " .. tostring(error) .. " " .. tostring(nil))
--@ scenario; 1; -; ipairs of nothing
for i in ipairs() do end
--@ scenario; 1; -; the function behind ipairs, called by hand
local f = ipairs({}) f(string, 0)
--@ scenario; 1; -; the function behind pairs, called by hand
local f = pairs({ 1 }) f() f() f() f(1, 2, 3) error("klaar")
