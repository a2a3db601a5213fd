-- The same window as bare.c; what the screen does not need is off, so that LÖVE starts as fast as it can.

function love.conf(t)
    t.identity = nil
    t.window.title = "love"
    t.window.width = 1280
    t.window.height = 800
    for _, name in ipairs {"audio", "data", "joystick", "math", "physics", "sound", "system",
                           "thread", "touch", "video"} do
        t.modules[name] = false
    end
end
