### The same phrase.

phrase-theme = The theme “Human Rights” was discussed.
