### Comments that silence findings.

# allow(message-unused): a template of ours prints it
heading-summary = Xülasə

# allow(message-unused)
heading-minutes = Protokol

# ~^^^ 3 silence-without-reason

# allow(wrong-case): nothing is wrong here
column-who = İcraçı şəxs

# ~^^^ 3 silence-unused

# allow(lenght-unusual): misspelt
column-by = Son müddət

# ~^^^ 3 silence-unused
