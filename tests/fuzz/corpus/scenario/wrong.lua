scene "een" {
 say “a”,
 say "b" say "c" }
