### The same phrase.

phrase-theme = Əsas mövzu “İnsan hüquqları” müzakirə edilib.
