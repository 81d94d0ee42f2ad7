phrase-own = { part-own }
part-own = { phrase-own }
# ~^ 1 resolver-error
