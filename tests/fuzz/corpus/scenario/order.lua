scenario "volgorde" { version = "1.0.0", title = "Volgorde", date = "2026-11-16", framework = "fgr-528", schedule = "gemeenten-2020" }
scene "begin" { place = "archief",
  order "keten" { ask = "In welke volgorde gaat vernietigen?", earns = { BDV_06 = 4, BDV_04 = 2 }, source = "Archiefbesluit 1995, art. 8",
    item "lijst" { "De vernietigingslijst maken", why = "Zonder lijst weet niemand wat er gaat." },
    item "beoordelen" { "De lijst laten beoordelen" },
    item "besluit" { "Het besluit van de zorgdrager" },
    item "wachten" { "De wachttijd en een laatste controle" },
    item "uitvoeren" { "Vernietigen" },
    item "verklaring" { "De verklaring van vernietiging opmaken", why = "Pas achteraf: dan staat vast wat er echt weg is." },
  },
}
