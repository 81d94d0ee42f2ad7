### The same messages.

# allow(message-unused): a template of ours prints it
heading-summary = Summary

# allow(message-unused): a template of ours prints it
heading-minutes = Minutes
