### The same message.

heading-summary = Summary
