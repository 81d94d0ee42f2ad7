phrase-own = { part-own }
part-own = { phrase-own }
