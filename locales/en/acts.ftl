### What a speaker did. $speakers: who; $points: what, in the form that the act asks for;
### $addressees: to whom. `.impersonal` is the act without a speaker.

act-welcomed-and-stated = { NAME($speakers) } welcomed the guest and stated that { LIST($points, form: "clause") }.

act-informed-in-detail = { NAME($speakers) } provided detailed information on { LIST($points, form: "topic") }.
    .impersonal = Detailed information was provided on { LIST($points, form: "topic") }.

act-noted = { NAME($speakers) } noted that { LIST($points, form: "clause") }.
    .impersonal = It was noted that { LIST($points, form: "clause") }.

act-emphasised = { NAME($speakers) } emphasised that { LIST($points, form: "clause") }.
    .impersonal = It was emphasised that { LIST($points, form: "clause") }.
