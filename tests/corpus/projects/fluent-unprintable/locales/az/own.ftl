part-own = a 中
# ~^ 12 no-glyph; 14 wrong-language
part-more = { "\u202E" }
# ~^ 16 bidi-character
