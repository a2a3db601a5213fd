scenario "proef" { version = "1", title = "Proef", date = "2026-11-16", framework = "kader", schedule = "lijst", variables = { n = 0, ja = false } }
local t = {}
for i = 1, 3 do t[#t + 1] = ("x"):rep(i) end
table.sort(t, function(a, b) return #a > #b end)
for k, v in pairs({ a = 1, b = 2 }) do table.insert(t, k .. v) end
include "b.lua"
scene "een" { say(table.concat(t, ", ") .. string.format("%d %s", math.random(6), tostring(t[1]))), }
