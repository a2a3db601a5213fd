# The window, as people use it: keys alone through the first decisions, the mouse alone through the first
# screens, larger text, closing in the middle and going on. What happened is read from the log.
import ctypes
import json
import os
import shutil
import subprocess
import sys
import time
import unittest

from casus_program import CASUS, FIRST_CASE, ProgramTest, run

WAIT = 10.0
WIDTH, HEIGHT = 1280, 800

# Where these are in a window of that size.
COVER_BUTTON, STORY_BUTTON = (590, 711), (1105, 735)
FIRST_CARD, FIRST_COLUMN = (150, 260), (380, 205)


def wait_for(what, condition):
    """Answers the first true answer of `condition`."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.01)
    raise AssertionError(f"waited {WAIT} s for {what}")


class Screen:
    """A display of its own, without a window manager."""

    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0",
                                        f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.name = ":" + answer.readline().strip()

    def close(self):
        self.server.terminate()
        self.server.wait()

    def do(self, *words):
        done = subprocess.run(["xdotool", *map(str, words)], env=dict(os.environ, DISPLAY=self.name),
                              capture_output=True, encoding="utf-8", timeout=WAIT, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def ask_to_close(self, window):
        """What the cross of a window does: the message WM_DELETE_WINDOW."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = ctypes.c_ulong

        class Message(ctypes.Structure):
            _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                        ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("kind", ctypes.c_ulong),
                        ("format", ctypes.c_int), ("data", ctypes.c_long * 5), ("room", ctypes.c_long * 24)]
        display = ctypes.c_void_p(x11.XOpenDisplay(self.name.encode()))
        close = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
        protocols = x11.XInternAtom(display, b"WM_PROTOCOLS", 0)
        message = Message(type=33, display=display, window=window, kind=protocols, format=32)
        message.data[0] = close
        x11.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
        x11.XCloseDisplay(display)


@unittest.skipIf(os.environ.get("CASUS_GUI") == "0", "this build has no window")
class Window(ProgramTest):
    @classmethod
    def setUpClass(cls):
        for tool in ("Xvfb", "xdotool"):
            if not shutil.which(tool):
                raise AssertionError(f"{tool} is missing: scripts/install --test installs it")
        cls.screen = Screen()

    @classmethod
    def tearDownClass(cls):
        cls.screen.close()

    def setUp(self):
        super().setUp()
        self.program = None

    def tearDown(self):
        if self.program and self.program.poll() is None:
            self.program.kill()
            self.program.wait()
        super().tearDown()

    def open(self):
        # Leaks are looked for elsewhere: SDL unloads the libraries of the display before its end, and what
        # those kept has no name any more.
        environment = dict(os.environ, DISPLAY=self.screen.name, SDL_VIDEODRIVER="x11",
                           ASAN_OPTIONS="detect_leaks=0")
        self.program = subprocess.Popen([CASUS, "play", FIRST_CASE, "--data", self.data, "--seed", "11",
                                         "--mode", "practice", "--player", "proef-1"], env=environment)
        found = wait_for("the window", lambda: self.screen.do("search", "--onlyvisible", "--name", "Opruimdag"))
        self.window = int(found.splitlines()[0])
        self.screen.do("windowfocus", "--sync", self.window)
        place = dict(line.split("=") for line in
                     self.screen.do("getwindowgeometry", "--shell", self.window).splitlines())
        self.assertEqual((place["WIDTH"], place["HEIGHT"]), (str(WIDTH), str(HEIGHT)))
        self.left, self.top = int(place["X"]), int(place["Y"])

    def close(self):
        self.screen.ask_to_close(self.window)
        self.assertEqual(self.program.wait(WAIT), 0)

    def keys(self, *names):
        self.screen.do("key", "--delay", "1", *names)

    def events(self):
        """What the log holds so far, without its first line; a line that is not whole yet is left out."""
        for log in self.data.glob("sessions/*/events.ndjson"):
            return [json.loads(line) for line in log.read_bytes().split(b"\n")[1:-1]]
        return []

    def after(self, what, act, *arguments):
        """The events that came because of an act."""
        before = len(self.events())
        act(*arguments)
        wait_for(what, lambda: len(self.events()) > before)
        return self.events()[before:]

    def expert(self):
        """What an expert does with the same seed, in another folder."""
        own, self.data = self.data, self.data.parent / "expert"
        self.play_automatically("--seed", "11", "--mode", "practice")
        answers = self.journal()[2:]
        self.data = own
        return answers

    def answer(self, expected):
        """Does by keys what this line of the expert's log tells."""
        if expected["verb"] == "selected":  # the focus is on the first answer
            place = expected["order"].index(expected["result"]["response"])
            self.keys(*["Tab"] * place, "space")
        found = self.after(expected["object"]["id"], self.keys, "ctrl+Return")
        self.assertEqual([(event["verb"], event["object"], event.get("evidence")) for event in found],
                         [(expected["verb"], expected["object"], expected.get("evidence"))])

    def play_to_board(self):
        """Plays as the expert until cards are to be put on a board; answers which cards."""
        rows = self.expert()
        for expected in rows:
            if expected["object"]["type"] == "classify":
                break
            self.answer(expected)
        return {row["object"]["id"] for row in rows if row["object"]["id"].startswith("indelen/")}

    def put(self, what, act, *arguments):
        """Puts a card somewhere; answers the card, and all the log tells of it but when."""
        before = len(self.events())
        act(*arguments)
        wait_for(what, lambda: [event for event in self.events()[before:] if event["verb"] == "interacted"])
        *looked, put = self.events()[before:]
        self.assertEqual([event["verb"] for event in looked], ["accessed"] * len(looked))
        return put["object"].pop("id"), [put["verb"], put["object"], put["parent"], put["result"]["response"]]

    def move(self, place):
        self.screen.do("mousemove", self.left + place[0], self.top + place[1])

    def click(self, place):
        self.move(place)
        self.screen.do("click", "1")

    def click_twice(self, first, second):
        self.click(first)
        self.click(second)

    def drag(self, first, last):
        self.move(first)
        self.screen.do("mousedown", "1")
        for step in range(1, 6):
            self.move([start + (end - start) * step // 5 for start, end in zip(first, last)])
        self.screen.do("mouseup", "1")

    def test_keys_clicks_and_dragging_do_the_same(self):
        self.open()
        self.after("the start", self.keys, "ctrl+Return")
        cards = self.play_to_board()

        # The focus is on the first card, and after it was put somewhere on the next; the first column
        # comes after the other cards.
        by_keys = self.put("a card by keys", self.keys, "Return", *["Tab"] * len(cards), "space")
        by_more = self.put("one more by keys", self.keys, "Return", *["Tab"] * (len(cards) - 1), "space")
        self.keys("ctrl+Home")  # up, to where the mouse will click
        by_clicks = self.put("a card by two clicks", self.click_twice, FIRST_CARD, FIRST_COLUMN)
        by_drag = self.put("a card by dragging", self.drag, FIRST_CARD, FIRST_COLUMN)
        ways = (by_keys, by_more, by_clicks, by_drag)
        self.assertEqual(len({card for card, _ in ways} & cards), len(ways))
        for _, told in ways:
            self.assertEqual(told, by_keys[1])

        # A press on what is not possible yet changes nothing.
        count = len(self.events())
        self.keys("ctrl+Return", "Escape")
        self.close()
        events = self.events()
        self.assertEqual([event["verb"] for event in events[count:]], ["suspended"])
        self.assertEqual(run("verify", self.session()).returncode, 0)

    def test_closing_keeps_all_and_opening_goes_on(self):
        self.open()
        self.after("the start", self.keys, "ctrl+Return")
        self.after("the first words", self.keys, "ctrl+Return")
        self.close()
        self.assertEqual(self.events()[-1]["verb"], "suspended")
        self.open()
        wait_for("going on", lambda: self.events()[-1]["verb"] == "resumed")
        done = [event["object"]["id"] for event in self.events() if event["verb"] == "progressed"]
        more = self.after("the next words", self.keys, "ctrl+Return")
        self.assertEqual([event["verb"] for event in more], ["progressed"])
        self.assertNotIn(more[0]["object"]["id"], done)
        self.close()
        self.assertEqual(run("verify", self.session()).returncode, 0)

    def test_text_of_200_percent_can_be_set_and_used(self):
        settings = self.data / "settings.json"
        self.open()
        self.keys(*["ctrl+plus"] * 2)  # there is no banner on the cover: nothing happens
        self.after("the start", self.keys, "ctrl+Return")
        self.keys(*["ctrl+plus"] * 6)
        wait_for("200 %", lambda: json.loads(settings.read_text("utf-8"))["scale"] == 200)
        self.after("words at 200 %", self.keys, "ctrl+Return")
        self.close()
        self.open()
        self.after("words again", self.keys, "ctrl+Return")
        self.keys(*["ctrl+minus"] * 6)
        wait_for("100 %", lambda: json.loads(settings.read_text("utf-8"))["scale"] == 100)
        self.close()

    def test_the_mouse_alone_is_enough(self):
        self.open()
        for expected, place in (("initialized", COVER_BUTTON), ("progressed", STORY_BUTTON), ("progressed", STORY_BUTTON)):
            found = self.after(expected, self.click, place)
            self.assertEqual([event["verb"] for event in found], [expected])
        self.close()


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=1))
