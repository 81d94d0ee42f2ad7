### Phrases about rights, religion, the Ombudsman and legal reforms: clauses, for stated, noted, emphasised and other acts.
### The head of phrases.ftl explains the form of a message.

## Multiculturalism and freedom of religion

phrase-peoples-live-in-peace =
    .clause = representatives of different peoples and religions live { BODY($azerbaijan, form: "short", case: "locative") } in peace and mutual respect

phrase-multiculturalism-policy =
    .clause = multiculturalism is state policy and a way of life { BODY($azerbaijan, form: "short", case: "locative") }

phrase-tolerance-traditions =
    .clause = the traditions of tolerance and coexistence { BODY($azerbaijan, form: "short", case: "locative") } have a long history

phrase-freedom-of-religion-guaranteed =
    .clause = freedom of conscience and religion is guaranteed by the Constitution

phrase-religions-equal =
    .clause = all religions are equal before the law

phrase-places-of-worship =
    .clause = mosques, churches and synagogues operate freely in the country

phrase-religious-communities-supported =
    .clause = the state provides financial support to religious communities

phrase-religious-heritage-restored =
    .clause = religious and cultural monuments in the liberated territories are being restored

phrase-interreligious-dialogue-contribution =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } contributes to dialogue between religions and cultures

phrase-no-discrimination =
    .clause = discrimination on the basis of origin, language or religion is not permitted

phrase-ethnic-minorities-culture =
    .clause = the languages and cultures of national minorities are preserved and developed

phrase-islamophobia-concern =
    .clause = the rise of Islamophobia in the world is a matter of concern

phrase-hate-speech-unacceptable =
    .clause = hate speech and intolerance are unacceptable

## The mandate of the Ombudsman

phrase-ombudsman-independent =
    .clause = { BODY($ombudsman, form: "short", case: "definite") } carries out its activities independently and is subject only to the law

phrase-ombudsman-complaints-received =
    .clause = appeals are received by post, by e-mail and through the hotline

phrase-complaints-investigated =
    .clause = each appeal is investigated and appropriate measures are taken

phrase-ombudsman-regional-centres =
    .clause = the regional centres of { BODY($ombudsman, form: "short", case: "definite") } provide the population with access to the institution

phrase-legal-awareness-events =
    .clause = events on legal education are held regularly in the capital and in the regions

phrase-mandate-expanded =
    .clause = the mandate of the institution has been expanded in recent years

phrase-institution-a-status =
    .clause = the institution has been accredited with status “A” for compliance with { TERM($paris-principles, case: "definite") }

phrase-annual-report-submitted =
    .clause = an annual report on the protection of human rights is submitted to the parliament

phrase-parallel-reports-submitted =
    .clause = parallel reports are submitted to the treaty bodies

phrase-civil-society-cooperation =
    .clause = the institution cooperates closely with civil society

phrase-child-rights-monitored =
    .clause = the rights of children are monitored in educational and social institutions

phrase-disability-rights-monitored =
    .clause = the implementation of the rights of persons with disabilities is monitored independently

phrase-human-rights-in-business =
    .clause = { BODY($ombudsman, form: "short", case: "definite") } pays particular attention to human rights in business

phrase-gender-equality-measures =
    .clause = consistent measures are taken to ensure gender equality

phrase-older-persons-in-focus =
    .clause = the rights of older persons are a particular focus of attention

phrase-information-access-protected =
    .clause = the right of access to information is protected by { BODY($ombudsman, form: "short", case: "definite") }

## Visits of the national preventive mechanism

phrase-npm-visits-unannounced =
    .clause = the visits of { TERM($npm, form: "abbr", case: "definite") } are planned or unplanned and are carried out without notice

phrase-npm-private-interviews =
    .clause = private interviews are conducted with the persons held in the institution

phrase-npm-conditions-checked =
    .clause = the conditions of detention and medical care are examined

phrase-npm-documents-checked =
    .clause = the documents and registers of the institution are checked

phrase-npm-recommendations-given =
    .clause = recommendations are given to the administration after each visit

phrase-npm-staff-trained =
    .clause = the staff of the institution are informed of the rights of detained persons

phrase-npm-complaints-received-on-site =
    .clause = the appeals of the detained persons have been received and taken up for investigation

phrase-npm-appeals-granted =
    .clause = some of the appeals have been resolved on the spot

phrase-npm-access-unhindered =
    .clause = the members of the group have unhindered access to all institutions which persons cannot leave of their own free will

phrase-npm-cpt-cooperation =
    .clause = effective cooperation has been established between { TERM($npm, form: "abbr", case: "definite") } and { BODY($cpt, form: "abbr", case: "definite") }

phrase-torture-prevention-training =
    .clause = training courses on the prevention of torture are held for law enforcement officers

phrase-penitentiary-modernised =
    .clause = new penitentiary institutions that meet international standards have been built

## Legal reforms

phrase-legal-reforms-carried-out =
    .clause = consistent legal and institutional reforms are carried out in the country

phrase-judicial-reforms-effective =
    .clause = reforms in the judicial and legal system increase the effectiveness of justice

phrase-legislation-improved =
    .clause = legislation is brought into line with international standards

phrase-pardons-adopted =
    .clause = acts of pardon and amnesty are adopted in the spirit of humanism

phrase-alternative-punishments-expanded =
    .clause = alternatives to imprisonment are applied more widely

phrase-obligations-kept =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } is committed to its international obligations

# $basis: the document.
phrase-document-in-force =
    .clause = an important legal basis for these activities is provided by { TOPIC($basis) }

# $basis: the document that is implemented.
phrase-document-implemented =
    .clause = measures are taken to implement { TOPIC($basis) }

phrase-digital-services-ease-access =
    .clause = digital services make access to state bodies easier for citizens

phrase-social-reforms-improve-welfare =
    .clause = social reforms have improved the welfare of the population

phrase-anti-corruption-priority =
    .clause = the fight against corruption remains among the priorities

phrase-elections-held =
    .clause = the elections were held in a transparent and democratic environment
