### The phrasebook, continued: what the speakers at meetings state, and the matters that they speak of.
### The head of phrases.ftl explains the forms.

## Religion and multiculturalism. For: stated, noted, emphasised

phrase-religious-tolerance-ensured =
    .clause = { TERM($religious-tolerance) } is ensured { BODY($azerbaijan, form: "short", case: "locative") }

phrase-religious-beliefs-respected =
    .clause = people’s religious beliefs are respected

phrase-freedom-of-conscience-guaranteed =
    .clause = freedom of religion and conscience is guaranteed

phrase-state-religion-regulated =
    .clause = relations between the state and religion are regulated in accordance with civil principles

phrase-religious-values-in-society =
    .clause = religious and spiritual, moral and ethical values have become an important part of social relations

phrase-minorities-in-peace =
    .clause = various ethnic minorities live in mutual respect and peace { BODY($azerbaijan, form: "short", case: "locative") }

phrase-minorities-traditions =
    .clause = their traditions are respected

phrase-minorities-religious-values =
    .clause = special attention is given to their religious values

phrase-minorities-rights =
    .clause = their rights and freedoms are protected

phrase-religion-in-humanitarian-sphere =
    .clause = cooperation in the religious sphere is a component of cooperation in the humanitarian sphere

phrase-religious-harmony-reflected =
    .clause = the experience of religious harmony { BODY($azerbaijan, form: "short", case: "locative") } must be reflected objectively

phrase-environment-serves-unity =
    .clause = this environment serves the protection of national and moral values, interfaith solidarity and civic unity

phrase-coexistence-model =
    .clause = the experience of coexistence { BODY($azerbaijan, form: "short", case: "locative") } is a model against the background of religious conflicts in the world

# $of: the country. $what: what it is known for.
phrase-strongest-side =
    .clause = { TOPIC($what) } is one of the greatest strengths of { TOPIC($of) }

# For: spoke-of, informed.
phrase-multicultural-environment =
    .topic = the multicultural environment formed as a result of the state policy on religion

# $in: the country. For: appreciated, spoke-of.
phrase-environment-of-tolerance =
    .topic = the atmosphere of tolerance { TOPIC($in, form: "locative") }

# $in: the field. For: informed, supported.
phrase-education-projects =
    .topic = projects in the field of { TOPIC($in) }

## Relations. For: noted, emphasised

# $after: an event. $in: the field.
phrase-cooperation-new-stage =
    .clause = after { TOPIC($after) }, cooperation, including cooperation in the field of { TOPIC($in) }, entered a new stage

# $for: for what.
phrase-new-possibilities =
    .clause = the new possibilities that have arisen create favourable conditions for { TOPIC($for) }

# $of: whose aim.
phrase-aim-in-region =
    .clause = the aim of { TOPIC($of) } is to ensure peace, stability and mutual understanding in the region

# $of: from which country. $year: the year.
phrase-visits-planned =
    .clause = visits by public and political figures of { TOPIC($of) } to { BODY($azerbaijan, form: "short", case: "definite") } are planned for { NUMBER($year, group: "no") }

# $between: the countries.
phrase-common-history =
    .clause = relations between { TOPIC($between, form: "between") } are based on a common history, language and religion

phrase-one-nation-two-states =
    .clause = these relations rest on the principle “One nation, two states”

phrase-alliance-level =
    .clause = relations between the two countries have risen to the level of an alliance

# $between: the countries. $years: how many.
phrase-diplomatic-relations-years =
    .clause = diplomatic relations between { TOPIC($between, form: "between") } were established { NUMBER($years) } { PLURAL($years) ->
        [one] year
       *[other] years
    } ago

# $between: the countries.
phrase-alliance-and-coordination =
    .clause = the strategic alliance between { TOPIC($between, form: "between") } and their close coordination are of great importance

phrase-visit-to-learn =
    .clause = the purpose of the visit is to learn about the experience of the past year

phrase-meetings-planned =
    .clause = meetings with state bodies and religious communities are planned during the visit

# $between: the countries. For: discussed.
phrase-friendship-and-partnership =
    .topic = relations of friendship and strategic partnership between { TOPIC($between, form: "between") }

# $between: the sides. For: discussed, appreciated.
phrase-cooperation-between =
    .topic = cooperation between { TOPIC($between, form: "between") }

# $of: who cooperates. $with: with whom. For: expressed-satisfaction, discussed.
phrase-cooperation-of-with =
    .topic = the cooperation of { TOPIC($of) } with { TOPIC($with) }

# $framework: the document, the organization or the programme. For: discussed, exchanged-views.
phrase-cooperation-within =
    .topic = cooperation within the framework of { TOPIC($framework) }

# $as: a post of the directory. For: congratulated.
phrase-reappointment =
    .topic = being reappointed { POST($as) }

# $for: what the efforts serve. For: thanked.
phrase-efforts-for =
    .topic = the efforts made towards { TOPIC($for) }

# $of: the document. $in: where. $year: the year. For: the arguments of other phrases.
phrase-signing-in =
    .topic = the signing of { TOPIC($of) } { TOPIC($in, form: "locative") } in { NUMBER($year, group: "no") }

# $of: the document. $in: where. $on: the day. For: spoke-of, informed, noted-importance.
phrase-signed-on =
    .topic = the signing of { TOPIC($of) } { TOPIC($in, form: "locative") } on { DATE($on) }

## The region. For: emphasised, exchanged-views

# For: exchanged-views.
phrase-military-political-situation =
    .topic = the current military and political situation in the region

# $in: the region. For: exchanged-views, discussed.
phrase-tensions =
    .topic = the tensions in { TOPIC($in) }

# For: stated, noted.
phrase-territorial-integrity-restored =
    .clause = the territorial integrity of { BODY($azerbaijan, form: "short", case: "definite") } has been restored

## The Ombudsman institution

# For: informed.
phrase-ombudsman-law-amendments =
    .topic = the recent amendments to { TERM($ombudsman-law, form: "short", case: "definite") }, which ensure the right to equality, prevent discrimination and expand the mandate of { TERM($commissioner, form: "short", case: "definite") } in various areas

# For: informed.
phrase-new-divisions =
    .topic = the creation of relevant new structural divisions in { BODY($ombudsman-office, form: "abbr", case: "definite") }

# $count: how many appeals. $year: the year. For: informed, noted.
phrase-appeals-received =
    .clause = { NUMBER($count) } { PLURAL($count) ->
        [one] appeal was
       *[other] appeals were
    } received by { BODY($ombudsman, form: "short", case: "definite") } in { NUMBER($year, group: "no") }

# $count: how many calls.
phrase-calls-received =
    .clause = { NUMBER($count) } { PLURAL($count) ->
        [one] call was
       *[other] calls were
    } received

# $count: how many visits. $unplanned: how many of them.
phrase-npm-visits-made =
    .clause = { NUMBER($count) } { PLURAL($count) ->
        [one] monitoring visit was
       *[other] monitoring visits were
    } carried out, { NUMBER($unplanned) } of them unscheduled

## Development

# $of: the programme. $first-year, $last-year: its first and last year.
phrase-programme-completed =
    .clause = the implementation of { TOPIC($of) } for { NUMBER($first-year, group: "no") }–{ NUMBER($last-year, group: "no") } has been completed successfully

# $of: the programme. $first-year, $last-year: its first and last year.
phrase-programme-signed =
    .clause = { TOPIC($of) } for { NUMBER($first-year, group: "no") }–{ NUMBER($last-year, group: "no") } has been signed

## The war and its consequences. For: stated, noted, thanked

# $of: whose support. $to: to whom. $in: the war, the time.
phrase-support-during =
    .topic = the support given by { TOPIC($of) } to { TOPIC($to) } in { TOPIC($in) }

# $percent: how much of the territory.
phrase-territory-occupied =
    .clause = { NUMBER($percent) } percent of the territory of the country was under occupation for many years

# $count: more than how many people.
phrase-displaced-people =
    .clause = more than { NUMBER($count) } people became refugees and internally displaced persons

# For: noted-importance, emphasised-importance.
phrase-on-site-investigation =
    .topic = the investigation of the facts on site

## Complete sentences, for `closing` and for the act `text`

phrase-closing-press-conference = In conclusion, a press conference was held.

# $at: what the document serves.
phrase-document-aims = The purpose of { TERM($document, case: "definite") } is { TOPIC($at) }.

# $who: who is on a visit: a body.
phrase-on-visit = { BODY($who, case: "definite") } { GENDER($who) ->
    [plural] are
   *[other] is
} on a visit to the country.
