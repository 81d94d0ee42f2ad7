### The phrasebook: what recurs in such meetings. The value is a whole sentence;
### `.clause` goes after “that”, `.topic` after “on” or “about”.
### A phrase names bodies and terms of the directory as variables: $un, $npm.

phrase-un-cooperation =
    .topic = cooperation with international organizations, including { BODY($un, form: "abbr") } and its specialized agencies

phrase-mutual-topics = Other issues of mutual interest were also discussed.
