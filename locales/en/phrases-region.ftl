### Phrases about the region, the mine threat, return, peace, energy and climate: clauses, for stated, noted and other acts.
### The head of phrases.ftl explains the form of a message.

## The mine threat and missing persons

phrase-mines-threaten-lives =
    .clause = landmines pose a serious threat to the lives of civilians

phrase-mine-victims-continue =
    .clause = people continue to be killed and injured in mine explosions

# $number: how many people have been killed or injured.
phrase-mine-victims-number =
    .clause = mine explosions have killed or injured { NUMBER($number) } { PLURAL($number) ->
        [one] person
       *[other] people
    } since the end of the war

phrase-demining-continues =
    .clause = humanitarian demining continues in the liberated territories

phrase-mine-maps-not-given =
    .clause = accurate { TERM($minefield-maps, form: "full") } have not been handed over

phrase-demining-needs-support =
    .clause = the support of the international community is needed for demining

phrase-mine-delays-return =
    .clause = mine contamination delays the return of displaced people

phrase-missing-persons-fate =
    .clause = the fate of missing persons remains unknown

# $number: how many persons are missing.
phrase-missing-persons-number =
    .clause = the number of missing persons is { NUMBER($number) }

phrase-missing-families =
    .clause = the families of missing persons wait for the truth about their relatives

phrase-mass-graves-found =
    .clause = mass graves have been found in the liberated territories

phrase-rights-violated-by-occupation =
    .clause = the rights of displaced people were violated for many years

phrase-cultural-heritage-destroyed =
    .clause = cultural and religious monuments were destroyed during the occupation

phrase-environment-damaged =
    .clause = serious damage was caused to the environment during the occupation

phrase-war-crimes-to-be-punished =
    .clause = those responsible for war crimes must be brought to justice

## Return and reconstruction

phrase-population-returns =
    .clause = the population is returning to its native lands

phrase-great-return-programme =
    .clause = the state programme on { TERM($great-return, case: "definite") } is being implemented successfully

phrase-dignified-return =
    .clause = the safe and dignified return of the population is ensured

phrase-reconstruction-under-way =
    .clause = large-scale reconstruction is under way in the liberated territories

phrase-smart-villages-built =
    .clause = smart cities and villages are being built in Karabakh and Eastern Zangezur

phrase-infrastructure-built =
    .clause = new roads, schools and hospitals are being built

phrase-companies-take-part =
    .clause = companies of friendly countries take part in the reconstruction

phrase-sovereignty-restored =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } has restored its territorial integrity and sovereignty

phrase-residents-rights-ensured =
    .clause = the rights of all residents are ensured irrespective of their ethnic origin

## Peace and the region

phrase-peace-agenda-commitment =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } is committed to the peace agenda

phrase-lasting-peace-in-interest =
    .clause = lasting peace { TERM($south-caucasus, case: "locative") } is in the interest of all countries of the region

phrase-peace-treaty-text =
    .clause = the text of the peace agreement has been agreed

phrase-washington-results =
    .clause = the results of the meeting { TERM($washington, case: "locative") } have opened a new stage in the peace process

phrase-normalisation-on-law =
    .clause = the process of normalization should be based on international law

phrase-confidence-measures-contribute =
    .clause = confidence-building measures contribute to the peace process

phrase-border-delimitation-continues =
    .clause = the delimitation of the border continues

phrase-stability-in-interest =
    .clause = stability and security in the region are in the interest of all sides

phrase-diplomatic-solution =
    .clause = disputes must be resolved by diplomatic means on the basis of international law

phrase-escalation-unacceptable =
    .clause = the escalation of tension in the region is unacceptable

phrase-civilians-protected =
    .clause = the safety of civilians must be ensured

phrase-territorial-integrity-supported =
    .clause = the territorial integrity of states must be respected

phrase-humanitarian-aid-provided =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } provides humanitarian aid to countries in need

# $state: who received the aid.
phrase-humanitarian-aid-to =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } has sent humanitarian aid to { TOPIC($state) }

## Transport, energy and climate

phrase-middle-corridor-gains =
    .clause = { TERM($middle-corridor) } is gaining in importance

phrase-transport-hub-become =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } has become a transport and logistics hub of the region

phrase-communications-opened =
    .clause = the opening of communications will serve the prosperity of the region

phrase-energy-supplier-reliable =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } is a reliable energy supplier

phrase-gas-export-expands =
    .clause = the geography of gas exports is expanding

phrase-energy-security-contribution =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } contributes to the energy security of Europe

phrase-green-energy-potential =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } has great potential in the field of green energy

phrase-green-energy-zones =
    .clause = the liberated territories have been declared a green energy zone

phrase-green-energy-export-planned =
    .clause = the export of green energy to Europe is planned

phrase-cop-hosted =
    .clause = { BODY($azerbaijan, form: "short", case: "definite") } has successfully hosted { TERM($cop29, form: "abbr", case: "definite") }

phrase-climate-finance-decisions =
    .clause = the decisions on climate finance are of great importance for developing countries

phrase-climate-and-rights =
    .clause = climate change has a negative effect on human rights

phrase-caspian-level =
    .clause = { TERM($caspian-sea-level, case: "definite") } is a matter of concern

phrase-water-used-efficiently =
    .clause = the efficient use of water resources is a priority
