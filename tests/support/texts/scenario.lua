-- A case that uses every word that takes a text, and in which every text that a learner can see is
-- a token of its own: a T and a number. The tests look whether each of them is found.

scenario "teksten" {
  version = "1", title = "T001", summary = "T002", date = "2026-11-16",
  framework = "fgr-528", schedule = "gemeenten-2020", variables = { plan = false },
}

local petra = person "petra" { name = "T900", role = "T901" }
person "samira" { name = "T902" }
person "joost" { name = "T903" }

record "R1" {
  title = "T800", kind = "T801", where = "T802", facts = { "T803", "T804" },
  creator = "T816", classification = "T817", copies = { "T818" }, relations = { { "R2", "T819" } },
  events = { { "2020-01-01", "T820" } }, keywords = { "T821", "T822" }, hold = "T823", why = "T824",
  number = "N-1", format = "EML", source = "AW 3",
  page = {
    letter { from = "T805", to = "T806", subject = "T807", "T808" },
    thread { subject = "T809", message { from = "T810", to = "T811", "T812" } },
    form { title = "T813", { "T814", "T815" } },
  },
}
record "R2" {
  title = "T825", category = "11.2", closed = "2019-01-01",
  page = {
    chat { title = "T826", message { from = "T827", "T828" } },
    sheet { title = "T829", columns = { "T830", "T831" }, { "T832", "T833" } },
    scan { picture = "envelop", "T834" },
    "T835",
  },
}
record "R3" { title = "T836", category = "11.2", closed = "2019-01-01", page = "T837 T838 T839" }

scheme "plan" {
  title = "T950",
  class "a" { title = "T951", hint = "T952" },
  class "b" { title = "T953", under = "a" },
}

hold "stop" { kind = "woo", title = "T960", records = { "R3" }, why = "T961" }

scene "een" {
  title = "T003",
  petra "T004",
  say "T005",
  advance "P1D",
  note "T006",
  when({ plan = true }, say "T007", otherwise(petra { "T008", mood = "blij" })),
  choose "kies" {
    ask = "T009", hint = "T010", why = "T019",
    option "a" { "T011", why = "T012", petra "T013", say "T014" },
    option "b" { "T015", why = "T016", go = "twee" },
    option "c" { "T017", say "T018",
      choose "in" { ask = "T0181", option "x" { "T0182", say "T0183" }, option "y" { "T0184" } } },
  },
  later("P6M", say "T020"),
  choose "twee" {
    ask = "T021", pick = 2,
    option "a" { "T022", why = "T023" }, option "b" { "T024" }, option "c" { "T025" },
  },
  ask "vraag" {
    ask = "T026", with = "petra", turns = 1, why = "T031",
    question "a" { "T027", answer = "T028", why = "T029" },
    question "b" { "T030", answer = "T0301" },
  },
  order "volgorde" { ask = "T032", why = "T035", earns = { OPD_01 = 1 },
    item "a" { "T033", why = "T0331" }, item "b" { "T034" } },
  classify "indelen" { ask = "T036", hint = "T037", scheme = "plan", records = { R1 = "a" },
    earns = { OPD_01 = 1 }, why = "T038" },
}

scene "twee" {
  appraise "waarderen" { ask = "T039", records = { "R2" }, earns = { OPD_01 = 1 }, why = "T040" },
  find "zoek" { ask = "T041", records = { "R1", "R2" }, right = { "R1" }, recall = { OPD_01 = 1 },
    why = "T042" },
  mark "lak" { ask = "T043", record = "R3", earns = { OPD_01 = 1 }, why = "T046",
    passage "a" { "T837", right = true, why = "T044" }, passage "b" { "T838", why = "T045" } },
  destroy "kort" {
    ask = "T047", hint = "T048", name = "T049", records = { "R2", "R3" }, reviewer = petra,
    objects = { R2 = "T050" }, agrees = "T051", earns = { OPD_01 = 1 }, why = "T057",
    declaration = { earns = { OPD_01 = 1 },
      field "grond" { ask = "T052",
        option "a" { "T053", points = 3, why = "T054" }, option "b" { "T055", why = "T056" } } },
  },
  destroy "lang" {
    ask = "T058", name = "T059", records = { "R2", "R3" }, earns = { OPD_01 = 1 },
    procedure = "full", waiting = "P7D",
    review "samira" { role = "reviewer", objects = { R2 = "T060" }, agrees = "T061" },
    review "joost" { role = "archivist", objects = { R3 = "T062" }, agrees = "T063" },
    places { place "a" { "T064", right = true, why = "T065" }, place "b" { "T066", right = false } },
    fails = { R3 = "T067" },
  },
  reflect "terug" { ask = "T068", hint = "T069" },
  finish "klaar",
}

ending "klaar" { title = "T970", text = "T971" }
