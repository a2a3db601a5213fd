-- The peer: the screen of bare.c as an ordinary LÖVE program. usage: love FOLDER FONT

local lines = {
    "Maandagochtend, gemeente Waterveen. De G-schijf moet leeg zijn voor vrijdag.",
    "“Dat kan toch gewoon weg?” vraagt Sanne. “Het is al jaren oud.”",
    "Je opent de map en ziet vierhonderd bestanden zonder zaaknummer.",
    "Een subsidie uit 2014, een bezwaarschrift, drie versies van één besluit.",
    "De selectielijst noemt een termijn van tien jaar na het einde van de zaak.",
    "Maar wanneer eindigde de zaak? Dat staat er niet bij.",
    "De archivaris is bereikbaar tot twaalf uur.",
    "Wat doe je?",
    "1. Alles ouder dan zeven jaar verwijderen",
    "2. Eerst uitzoeken bij welke zaken de stukken horen",
    "3. De map naar een andere schijf verplaatsen",
    "4. Aan Sanne vragen waarom het vrijdag klaar moet zijn",
}
local clicks = 0


function love.load(words)
    local file = assert(io.open(words[1], "rb"))
    local bytes = file:read("*a")
    file:close()
    love.graphics.setFont(love.graphics.newFont(love.filesystem.newFileData(bytes, "font.ttf"), 22))
    love.graphics.setBackgroundColor(250 / 255, 248 / 255, 243 / 255)
end


function love.mousepressed()
    clicks = clicks + 1
end


function love.draw()
    if clicks % 2 == 1 then
        love.graphics.setColor(200 / 255, 120 / 255, 60 / 255)
    else
        love.graphics.setColor(60 / 255, 90 / 255, 120 / 255)
    end
    love.graphics.rectangle("fill", 60, 60, 240, 320)
    love.graphics.setColor(30 / 255, 30 / 255, 30 / 255)
    for i, line in ipairs(lines) do
        love.graphics.print(line, 360, 60 + 40 * (i - 1))
    end
end


-- LÖVE's own loop, with one line added that tells when the first frame is up.
function love.run()
    love.load(love.arg.parseGameArguments(arg))
    love.timer.step()
    local told = false

    return function()
        love.event.pump()
        for name, a, b, c, d, e, f in love.event.poll() do
            if name == "quit" then
                return a or 0
            end
            love.handlers[name](a, b, c, d, e, f)
        end
        love.timer.step()

        if love.graphics.isActive() then
            love.graphics.origin()
            love.graphics.clear(love.graphics.getBackgroundColor())
            love.draw()
            love.graphics.present()
            if not told then
                io.stderr:write("first-frame 60 60 240 320\n")
                told = true
            end
        end
        love.timer.sleep(0.001)
    end
end
