//! The functions that messages call. A function that cannot give what it is asked
//! for writes down a fault and leaves a gap: the resolver itself would keep quiet.

use std::sync::{Arc, Mutex};

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::forms::Wording;
use super::record::{Fault, Record, Said, gap_text, lock};
use super::signatures::SIGNATURES;
use super::values::Thing;
use super::{Cldr, typography};
use crate::diag::Code;
use crate::grammar::{Gender, Inflector};
use crate::lang::Language;
use crate::meeting::{Participant, Side};

/// What every function works with.
struct Shared {
    language: Arc<Language>,
    cldr: Arc<Cldr>,
    rules: Option<Arc<Inflector>>,
    record: Arc<Mutex<Record>>,
}

/// One call: the thing, and the options as written.
struct Call<'a> {
    name: &'static str,
    thing: Option<&'a Thing>,
    number: Option<i64>,
    options: &'a FluentArgs<'a>,
}

/// Adds all functions to a bundle.
pub fn add(
    bundle: &mut FluentBundle<Arc<FluentResource>>,
    language: &Arc<Language>,
    cldr: &Arc<Cldr>,
    rules: Option<&Arc<Inflector>>,
    record: &Arc<Mutex<Record>>,
) {
    for signature in SIGNATURES {
        let shared = Shared {
            language: Arc::clone(language),
            cldr: Arc::clone(cldr),
            rules: rules.cloned(),
            record: Arc::clone(record),
        };
        // The names are unique and the bundle has none of its own.
        let _ = bundle.add_function(signature.name, function(shared, signature.name));
    }
}

fn function(
    shared: Shared,
    name: &'static str,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static {
    move |positional, options| {
        let first = positional.first();
        let number = match first {
            Some(FluentValue::Number(number)) => whole(number.value),
            _ => None,
        };
        let call = Call { name, thing: first.and_then(Thing::of), number, options };
        // A key such as [1] is a number to Fluent and meets numbers only.
        let value = match name {
            "COUNT" => count(&call).map(FluentValue::from),
            _ => shared.call(&call).map(FluentValue::from),
        };
        value.unwrap_or_else(|fault| {
            let gap = gap_text(&fault.what);
            lock(&shared.record).faults.push(*fault);
            FluentValue::from(gap)
        })
    }
}

/// A number written in a message, where it is whole and no digit of it was lost.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i64)
}

impl Call<'_> {
    fn option(&self, name: &str) -> Option<String> {
        match self.options.get(name)? {
            FluentValue::String(text) => Some(text.to_string()),
            FluentValue::Number(number) => Some(number.as_string().into_owned()),
            _ => None,
        }
    }

    /// The fault for a thing of the wrong kind.
    fn misused(&self, takes: &str) -> Box<Fault> {
        let found = match self.thing {
            Some(Thing::Absent) => "a fact that the meeting does not give",
            Some(Thing::People(_)) => "people",
            Some(Thing::Designation(_)) => "a designation",
            Some(Thing::Side(_)) => "a side",
            Some(Thing::Time(_) | Thing::When(_)) => "a time",
            Some(Thing::Number(_) | Thing::Figure(_)) => "a number",
            Some(Thing::Points(_)) => "points",
            Some(Thing::Text(_)) | None => "something else",
        };
        let message = format!("{} takes {takes}, and was given {found}", self.name);
        let mut fault = Fault::new(Code::MisusedFunction, self.name, message);
        if matches!(self.thing, Some(Thing::Absent)) {
            fault.help = Some("ask with KNOWN first, or give the fact in the meeting file".to_owned());
        }
        Box::new(fault)
    }
}

impl Shared {
    fn call(&self, call: &Call<'_>) -> Result<String, Box<Fault>> {
        match call.name {
            "NAME" => self.people(call, |wording, who| wording.participant(who)),
            "PERSON" => self.people(call, |wording, who| wording.person(who)),
            "SIDE" => self.side(call),
            "POST" => self.post(call),
            "BODY" | "TERM" => self.designation(call),
            "GENDER" => self.gender(call).map(|gender| gender.as_str().to_owned()),
            "ANIMACY" => self.animacy(call),
            "BENDS" => {
                let Some(case) = call.option("case") else {
                    return Err(Box::new(Fault::new(Code::MisusedFunction, call.name, "BENDS is asked for a case")));
                };
                let bends = self.bare(call, &case)? != self.bare(call, self.language.citation())?;
                Ok(if bends { "yes" } else { "no" }.to_owned())
            }
            "SHAPE" => match call.thing {
                Some(Thing::Side(side)) => Ok(shape(side).to_owned()),
                _ => Err(call.misused("a side")),
            },
            "KNOWN" => {
                let known = call.number.is_some() || !matches!(call.thing, None | Some(Thing::Absent));
                Ok(if known { "yes" } else { "no" }.to_owned())
            }
            "LIST" => self.list(call),
            "DATE" => self.date(call),
            "TIME" | "OFFSET" => self.clock(call),
            "WHEN" => match call.thing {
                Some(Thing::When(said)) => {
                    let mut record = lock(&self.record);
                    record.facts.append(&said.facts);
                    record.faults.extend(said.faults.iter().cloned());
                    Ok(said.text.clone())
                }
                _ => Err(call.misused("when something was held")),
            },
            "NUMBER" => {
                let number = self.number(call)?;
                lock(&self.record).facts.numbers.push(number.to_string());
                // The figures of a date stand as they are; everything else is grouped.
                let written = match call.number {
                    Some(number) if call.options.get("case").is_some() => number.to_string(),
                    _ => typography::number(number, &self.language.numbers),
                };
                self.wording(call).number(written)
            }
            "PLURAL" => Ok(self.cldr.plural(self.number(call)?).to_owned()),
            "ORDINAL" => Ok(self.cldr.ordinal(self.number(call)?).to_owned()),
            other => {
                let message = format!("there is no function {other}");
                Err(Box::new(Fault::new(Code::UnknownFunction, other, message)))
            }
        }
    }

    fn wording(&self, call: &Call<'_>) -> Wording<'_> {
        Wording {
            language: &self.language,
            cldr: &self.cldr,
            rules: self.rules.as_deref(),
            record: &self.record,
            case: call.option("case").unwrap_or_else(|| self.language.citation().to_owned()),
            form: call.option("form"),
            style: call.option("style"),
        }
    }

    fn people(
        &self,
        call: &Call<'_>,
        say: impl Fn(&Wording<'_>, &Participant) -> Result<String, Box<Fault>>,
    ) -> Result<String, Box<Fault>> {
        let Some(Thing::People(people)) = call.thing else {
            return Err(call.misused("a person or people"));
        };
        let wording = self.wording(call);
        let each: Result<Vec<String>, Box<Fault>> = people.iter().map(|who| say(&wording, who)).collect();
        Ok(self.join(&each?))
    }

    fn side(&self, call: &Call<'_>) -> Result<String, Box<Fault>> {
        let Some(Thing::Side(side)) = call.thing else {
            return Err(call.misused("a side"));
        };
        let wording = self.wording(call);
        if side.members.is_empty()
            && let Some(body) = &side.body
        {
            return wording.designation(body);
        }
        let each: Result<Vec<String>, Box<Fault>> =
            side.members.iter().map(|member| wording.person(&member.who)).collect();
        Ok(self.join(&each?))
    }

    /// Joined as the language joins; a comma that closes an apposition yields to the comma of the list.
    fn join(&self, items: &[String]) -> String {
        match items {
            [only] => only.clone(),
            several => self.cldr.list(several),
        }
    }

    fn post(&self, call: &Call<'_>) -> Result<String, Box<Fault>> {
        let wording = self.wording(call);
        match call.thing {
            Some(Thing::Designation(post)) => wording.designation(post),
            Some(Thing::People(people)) => match people.as_slice() {
                [Participant::Person(person)] => wording.post(person),
                _ => Err(call.misused("one person or a post")),
            },
            _ => Err(call.misused("one person or a post")),
        }
    }

    fn designation(&self, call: &Call<'_>) -> Result<String, Box<Fault>> {
        let wording = self.wording(call);
        match call.thing {
            Some(Thing::Designation(designation)) => wording.designation(designation),
            Some(Thing::Side(side)) => match &side.body {
                Some(body) => wording.designation(body),
                None => {
                    let message = "the side has no body to be named";
                    let mut fault = Fault::new(Code::FormMissing, "body", message);
                    fault.help = Some("write body = \"…\" in the side".to_owned());
                    fault.data = Some(side.place.clone());
                    Err(Box::new(fault))
                }
            },
            Some(Thing::People(people)) => match people.as_slice() {
                [Participant::Body(body)] => wording.designation(body),
                _ => Err(call.misused("a body, a side, a post or a term")),
            },
            _ => Err(call.misused("a body, a side, a post or a term")),
        }
    }

    fn gender(&self, call: &Call<'_>) -> Result<Gender, Box<Fault>> {
        let wording = self.wording(call);
        match call.thing {
            Some(Thing::People(people)) => match people.as_slice() {
                [only] => wording.gender(only),
                _ => Ok(Gender::Plural),
            },
            Some(Thing::Designation(designation)) => wording.gender_of(designation),
            Some(Thing::Side(side)) => match side.members.as_slice() {
                [only] => wording.gender(&only.who),
                _ => Ok(Gender::Plural),
            },
            _ => Err(call.misused("people, a side or a designation")),
        }
    }

    fn animacy(&self, call: &Call<'_>) -> Result<String, Box<Fault>> {
        let animate = match call.thing {
            Some(Thing::People(people)) => match people.as_slice() {
                [Participant::Body(body)] => self.wording(call).is_animate(body)?,
                _ => true,
            },
            Some(Thing::Designation(designation)) => self.wording(call).is_animate(designation)?,
            _ => return Err(call.misused("people or a designation")),
        };
        Ok(if animate { "animate" } else { "inanimate" }.to_owned())
    }

    /// A name or designation in a case, without counting as a mention of it.
    fn bare(&self, call: &Call<'_>, case: &str) -> Result<String, Box<Fault>> {
        let record = Mutex::new(Record::default());
        let wording =
            Wording { record: &record, case: case.to_owned(), style: Some("full".to_owned()), ..self.wording(call) };
        match call.thing {
            Some(Thing::People(people)) => match people.as_slice() {
                [one] => wording.participant(one),
                _ => Err(call.misused("one person, a body or a designation")),
            },
            Some(Thing::Designation(designation)) => wording.designation(designation),
            _ => Err(call.misused("one person, a body or a designation")),
        }
    }

    fn list(&self, call: &Call<'_>) -> Result<String, Box<Fault>> {
        let Some(Thing::Points(points)) = call.thing else {
            return Err(call.misused("points"));
        };
        let form = call.option("form").unwrap_or_default();
        let mut texts = Vec::new();
        let mut record = lock(&self.record);
        for point in points.iter() {
            let wanted = if point.in_place { "" } else { form.as_str() };
            let Some(said) = point.forms.get(wanted) else {
                let what = format!("{}.{form}", point.name);
                let message = format!("the phrase has no form `{form}` in {}", self.language);
                let mut fault = Fault::new(Code::VariantMissing, what, message);
                fault.help = Some(format!("add .{form} to {}, or use an act that takes another form", point.name));
                fault.point = Some(point.place.clone());
                return Err(Box::new(fault));
            };
            record.facts.append(&said.facts);
            record.faults.extend(said.faults.iter().cloned());
            let text = said.text.trim();
            if point.in_place && !form.is_empty() && text.ends_with(['.', '!', '?']) {
                let message = format!("the text ends a sentence, and the act goes on with it: “{text}”");
                let mut fault = Fault::new(Code::BadValue, "", message);
                fault.help = Some(
                    "write it as a part of a sentence, small and without a full stop; the act `text` takes whole ones"
                        .to_owned(),
                );
                fault.point = Some(point.place.clone());
                record.faults.push(fault);
            }
            texts.push(text.to_owned());
        }
        drop(record);
        match (self.language.lists.get(&form), texts.split_last()) {
            (Some(joint), Some((last, head))) if !head.is_empty() => {
                Ok(format!("{}{}{last}", head.join(&joint.between), joint.last))
            }
            _ => Ok(self.join(&texts)),
        }
    }

    fn date(&self, call: &Call<'_>) -> Result<String, Box<Fault>> {
        let Some(Thing::Time(time)) = call.thing else {
            return Err(call.misused("a day or a moment"));
        };
        lock(&self.record).facts.dates.push(time.iso.clone());
        let style = call.option("style").unwrap_or_default();
        let said = time.dates.get(&style).ok_or_else(|| {
            let message = format!("the message `date` has no attribute `.{style}`");
            Box::new(Fault::new(Code::VariantMissing, format!("date.{style}"), message))
        })?;
        Ok(self.part(said))
    }

    fn clock(&self, call: &Call<'_>) -> Result<String, Box<Fault>> {
        let Some(Thing::Time(time)) = call.thing else {
            return Err(call.misused("a moment"));
        };
        let Some((clock, offset)) = &time.clock else {
            let message = "the hour of a day is not known";
            return Err(Box::new(Fault::new(Code::MisusedFunction, call.name, message)));
        };
        Ok(self.part(if call.name == "TIME" { clock } else { offset }))
    }

    /// The text of another message, whose faults are faults of this one.
    fn part(&self, said: &Said) -> String {
        lock(&self.record).faults.extend(said.faults.iter().cloned());
        said.text.clone()
    }

    fn number(&self, call: &Call<'_>) -> Result<i64, Box<Fault>> {
        match (call.number, call.thing) {
            (Some(number), _) | (None, Some(&(Thing::Number(number) | Thing::Figure(number)))) => Ok(number),
            _ => Err(call.misused("a whole number")),
        }
    }
}

/// How many there are.
fn count(call: &Call<'_>) -> Result<i64, Box<Fault>> {
    let count = match call.thing {
        Some(Thing::People(people)) => people.len(),
        // A side of which nobody is named stands for its body: that is one.
        Some(Thing::Side(side)) => side.members.len().max(1),
        Some(Thing::Points(points)) => points.len(),
        _ => return Err(call.misused("people, a side or points")),
    };
    // A meeting has thousands of members at most.
    Ok(count as i64)
}

/// How a side is made up: a delegation with its leader, people, or bodies alone.
fn shape(side: &Side) -> &'static str {
    if side.leader().is_some() {
        "led"
    } else if side.members.iter().any(|member| matches!(member.who, Participant::Person(_))) {
        "people"
    } else {
        "bodies"
    }
}
