### Phrases about cooperation and relations, and words of courtesy: clauses, for stated, noted, emphasised and other acts.
### The head of phrases.ftl explains the form of a message.

## Cooperation

# $topic: the cooperation, the dialogue, the work.
phrase-topic-continues =
    .clause = the sides will continue { TOPIC($topic) }

phrase-cooperation-continues =
    .clause = cooperation will continue successfully in the future

phrase-cooperation-high-level =
    .clause = cooperation is at a high level

# $field: the field.
phrase-cooperation-in-field-expands =
    .clause = there is great potential for the expansion of cooperation in the field of { TOPIC($field) }

# $field: the field.
phrase-cooperation-in-field-important =
    .clause = cooperation in the field of { TOPIC($field) } is of great importance

# $between: the sides.
phrase-relations-develop =
    .clause = relations between { TOPIC($between, form: "between") } are developing successfully

# $between: the sides.
phrase-relations-mutual-trust =
    .clause = relations between { TOPIC($between, form: "between") } are based on mutual trust and respect

# $between: the sides.
phrase-relations-strategic =
    .clause = relations between { TOPIC($between, form: "between") } have reached the level of strategic partnership

# $between: the sides.
phrase-relations-friendly-history =
    .clause = relations between { TOPIC($between, form: "between") } have deep historical roots

# $between: the sides.
phrase-relations-brotherly =
    .clause = the relations of friendship and brotherhood between { TOPIC($between, form: "between") } are strengthening from day to day

# $of: whose visit.
phrase-visit-contributes =
    .clause = the visit of { TOPIC($of) } will contribute to the development of relations

phrase-visit-contributes-here =
    .clause = this visit will contribute to the further development of cooperation

phrase-mutual-visits-important =
    .clause = mutual visits play an important role in the strengthening of relations

phrase-high-level-contacts =
    .clause = high-level contacts give an impetus to the development of relations

phrase-meeting-useful =
    .clause = the discussions held will be useful for both sides

phrase-mou-contributes =
    .clause = the memorandum will contribute to the expansion of cooperation

# $field: the field.
phrase-mou-opens-opportunities =
    .clause = the memorandum opens new opportunities in the field of { TOPIC($field) }

# $field: the field.
phrase-experience-of-interest =
    .clause = the experience of { BODY($azerbaijan, form: "short", case: "definite") } in the field of { TOPIC($field) } is of interest

phrase-exchange-useful =
    .clause = the exchange of experience between the institutions is useful

phrase-ready-to-share =
    .clause = the institution is ready to share its experience

phrase-joint-events-planned =
    .clause = joint events are planned for the coming months

# $with: the organization.
phrase-cooperation-with-organisation =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } attaches great importance to cooperation with { TOPIC($with) }

# $with: the organization. $field: the field.
phrase-projects-implemented =
    .clause = joint projects in the field of { TOPIC($field) } are implemented with { TOPIC($with) }

# $in: the organization.
phrase-mutual-support-in-organisations =
    .clause = the sides support each other within { TOPIC($in) }

phrase-multilateralism-essential =
    .clause = multilateral cooperation is essential for the solution of global problems

phrase-sdgs-implemented =
    .clause = measures are taken in the country to achieve { TERM($sdgs, form: "full", case: "definite") }

## Courtesy

phrase-grateful-for-hospitality =
    .clause = the hospitality shown left a deep impression

phrase-glad-to-visit =
    .clause = it is a great pleasure to visit the country

phrase-impressed-by-development =
    .clause = the development of the country makes a deep impression

# $of: the person or the institution.
phrase-contribution-valued =
    .clause = the contribution of { TOPIC($of) } to cooperation is highly valued

phrase-work-appreciated =
    .clause = the work done by the institution deserves high appreciation

phrase-mission-successful =
    .clause = the diplomatic mission of the ambassador was successful

phrase-always-welcome =
    .clause = the doors of the institution are always open for cooperation

## Parliament, education, culture, economy

phrase-parliamentary-ties-important =
    .clause = interparliamentary ties are an important part of bilateral relations

phrase-friendship-groups-active =
    .clause = the parliamentary friendship groups contribute to the development of relations

phrase-parliamentary-diplomacy-closer =
    .clause = parliamentary diplomacy brings peoples closer

phrase-students-study =
    .clause = students from the friendly country study at universities of { BODY($azerbaijan, form: "short", case: "definite") }

phrase-exchange-programmes-to-expand =
    .clause = exchange programmes for students and teachers should be expanded

phrase-scholarships-increased =
    .clause = the number of scholarships has increased

phrase-cultural-days-help =
    .clause = days of culture help peoples to know each other better

phrase-humanitarian-ties-strengthen =
    .clause = humanitarian ties strengthen friendship between peoples

phrase-tourism-growing =
    .clause = tourist exchange between the countries is growing

phrase-direct-flights-contribute =
    .clause = direct flights contribute to the development of relations

phrase-trade-growing =
    .clause = trade turnover is growing from year to year

phrase-investment-climate-favourable =
    .clause = a favourable investment climate has been created in the country

phrase-companies-invited =
    .clause = companies have ample opportunities to invest in the liberated territories

phrase-youth-cooperation-invests =
    .clause = cooperation between young people is an investment in the future

phrase-diaspora-bridge =
    .clause = the diaspora is a bridge between the countries
