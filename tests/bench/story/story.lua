-- The story of the bench as plain tables, played by the Lua interpreter: what a fast hand-written engine
-- does. With "functions" its conditions are functions, as in hooks/scenario.lua.
-- usage: lua5.4 story.lua RUNS [functions]. Prints {"decisions", "seconds", "points"}.

local with_functions = arg[2] == "functions"
local POINTS = { 3, 1, 0, 2 }
local story = {}
for i = 1, 12 do
  local options = {}
  for o = 0, 3 do
    options[o + 1] = {
      text = "Antwoord " .. o .. ".",
      points = POINTS[(o + i) % 4 + 1],
      set = o == i % 4 and "v" .. i or nil,
    }
  end
  story[#story + 1] = { kind = "say", text = "Dit is vraag " .. i .. "." }
  story[#story + 1] = { kind = "choose", options = options }
  local name = "v" .. i
  story[#story + 1] = {
    kind = "when", variable = name, yes = "Dat merk je.", no = "Dat gaat voorbij.",
    test = with_functions and function(s) return s[name] end or nil,
  }
end
story[#story + 1] = {
  kind = "finish",
  endings = { { { "v1", "v2" }, "fout" }, { { "v3" }, "half" }, { {}, "goed" } },
}

local seed = 1
local function chance(most)
  seed = (seed * 1103515245 + 12345) % 2147483648
  return (seed >> 16) % most + 1
end

local function ending(state, endings)
  for _, candidate in ipairs(endings) do
    local holds = true
    for _, name in ipairs(candidate[1]) do
      holds = holds and state[name]
    end
    if holds then
      return candidate[2]
    end
  end
end

local function play()
  local state, made, shown = { points = 0 }, 0, nil
  for at = 1, #story do
    local step = story[at]
    if step.kind == "say" then
      shown = step.text
    elseif step.kind == "choose" then
      local option = step.options[chance(#step.options)]
      state.points = state.points + option.points
      if option.set then
        state[option.set] = true
      end
      made = made + 1
    elseif step.kind == "when" then
      local holds = state[step.variable]
      if step.test then
        holds = step.test(state)
      end
      shown = holds and step.yes or step.no
    else
      state.ending = ending(state, step.endings)
    end
  end
  return made, state, shown
end

local runs = tonumber(arg[1])
local decisions, points = 0, 0
local start = os.clock()
for _ = 1, runs do
  local made, state = play()
  decisions = decisions + made
  points = points + state.points
end
print(string.format('{"decisions": %d, "seconds": %.6f, "points": %d}', decisions, os.clock() - start, points))
