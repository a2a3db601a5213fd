// The story of the bench. Compiled to story.json with inkjs-compiler; keep both the same as data/scenario.lua.
VAR score = 0
VAR v1 = false
VAR v2 = false
VAR v3 = false
VAR v4 = false
VAR v5 = false
VAR v6 = false
VAR v7 = false
VAR v8 = false
VAR v9 = false
VAR v10 = false
VAR v11 = false
VAR v12 = false
-> q1

== q1
Dit is vraag 1.
+ [Antwoord 0.]
  ~ score += 1
+ [Antwoord 1.]
  ~ v1 = true
+ [Antwoord 2.]
  ~ score += 2
+ [Antwoord 3.]
  ~ score += 3
- {v1: Dat merk je.|Dat gaat voorbij.}
-> q2

== q2
Dit is vraag 2.
+ [Antwoord 0.]
+ [Antwoord 1.]
  ~ score += 2
+ [Antwoord 2.]
  ~ score += 3
  ~ v2 = true
+ [Antwoord 3.]
  ~ score += 1
- {v2: Dat merk je.|Dat gaat voorbij.}
-> q3

== q3
Dit is vraag 3.
+ [Antwoord 0.]
  ~ score += 2
+ [Antwoord 1.]
  ~ score += 3
+ [Antwoord 2.]
  ~ score += 1
+ [Antwoord 3.]
  ~ v3 = true
- {v3: Dat merk je.|Dat gaat voorbij.}
-> q4

== q4
Dit is vraag 4.
+ [Antwoord 0.]
  ~ score += 3
  ~ v4 = true
+ [Antwoord 1.]
  ~ score += 1
+ [Antwoord 2.]
+ [Antwoord 3.]
  ~ score += 2
- {v4: Dat merk je.|Dat gaat voorbij.}
-> q5

== q5
Dit is vraag 5.
+ [Antwoord 0.]
  ~ score += 1
+ [Antwoord 1.]
  ~ v5 = true
+ [Antwoord 2.]
  ~ score += 2
+ [Antwoord 3.]
  ~ score += 3
- {v5: Dat merk je.|Dat gaat voorbij.}
-> q6

== q6
Dit is vraag 6.
+ [Antwoord 0.]
+ [Antwoord 1.]
  ~ score += 2
+ [Antwoord 2.]
  ~ score += 3
  ~ v6 = true
+ [Antwoord 3.]
  ~ score += 1
- {v6: Dat merk je.|Dat gaat voorbij.}
-> q7

== q7
Dit is vraag 7.
+ [Antwoord 0.]
  ~ score += 2
+ [Antwoord 1.]
  ~ score += 3
+ [Antwoord 2.]
  ~ score += 1
+ [Antwoord 3.]
  ~ v7 = true
- {v7: Dat merk je.|Dat gaat voorbij.}
-> q8

== q8
Dit is vraag 8.
+ [Antwoord 0.]
  ~ score += 3
  ~ v8 = true
+ [Antwoord 1.]
  ~ score += 1
+ [Antwoord 2.]
+ [Antwoord 3.]
  ~ score += 2
- {v8: Dat merk je.|Dat gaat voorbij.}
-> q9

== q9
Dit is vraag 9.
+ [Antwoord 0.]
  ~ score += 1
+ [Antwoord 1.]
  ~ v9 = true
+ [Antwoord 2.]
  ~ score += 2
+ [Antwoord 3.]
  ~ score += 3
- {v9: Dat merk je.|Dat gaat voorbij.}
-> q10

== q10
Dit is vraag 10.
+ [Antwoord 0.]
+ [Antwoord 1.]
  ~ score += 2
+ [Antwoord 2.]
  ~ score += 3
  ~ v10 = true
+ [Antwoord 3.]
  ~ score += 1
- {v10: Dat merk je.|Dat gaat voorbij.}
-> q11

== q11
Dit is vraag 11.
+ [Antwoord 0.]
  ~ score += 2
+ [Antwoord 1.]
  ~ score += 3
+ [Antwoord 2.]
  ~ score += 1
+ [Antwoord 3.]
  ~ v11 = true
- {v11: Dat merk je.|Dat gaat voorbij.}
-> q12

== q12
Dit is vraag 12.
+ [Antwoord 0.]
  ~ score += 3
  ~ v12 = true
+ [Antwoord 1.]
  ~ score += 1
+ [Antwoord 2.]
+ [Antwoord 3.]
  ~ score += 2
- {v12: Dat merk je.|Dat gaat voorbij.}
-> slot

== slot
{
- v1 and v2: Fout.
- v3: Half.
- else: Goed.
}
-> END
