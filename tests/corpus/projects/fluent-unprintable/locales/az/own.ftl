part-own = a 中
# ~^ 12 no-glyph
part-more = { "\u202E" }
# ~^ 16 bidi-character
