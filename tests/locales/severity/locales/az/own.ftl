### The severity of a code can differ by language.

heading-summary = Xülasə

# ~^^ 1 message-unused
