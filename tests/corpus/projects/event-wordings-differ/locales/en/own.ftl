phrase-own = Agreement was reached.
