//! The functions that messages call. A function that fails records an error and returns a gap, because Fluent's
//! resolver does not report errors of functions.

use std::sync::{Arc, Mutex};

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::argument::{Argument, FormattedPoint};
use super::entities::{EntityFormatter, key};
use super::signatures::SIGNATURES;
use super::state::{FormatError, FormatState, Formatted, gap_text, lock};
use super::{Cldr, markers, typography};
use crate::diag::Code;
use crate::grammar::{Gender, InflectionRules};
use crate::lang::Language;
use crate::meeting::{Named, Participant, Side};

/// What the functions need in addition to their arguments.
struct FunctionContext {
    language: Arc<Language>,
    cldr: Arc<Cldr>,
    rules: Option<Arc<InflectionRules>>,
    state: Arc<Mutex<FormatState>>,
    sides: Arc<[Side]>,
}

/// One call of a function.
struct Call<'a> {
    name: &'static str,
    /// The positional argument. `None` if it is a plain string or number.
    argument: Option<&'a Argument>,
    /// The positional argument, if it is a plain whole number.
    number: Option<i64>,
    options: &'a FluentArgs<'a>,
}

/// Adds all functions to a bundle.
pub fn add(
    bundle: &mut FluentBundle<Arc<FluentResource>>,
    language: &Arc<Language>,
    cldr: &Arc<Cldr>,
    rules: Option<&Arc<InflectionRules>>,
    state: &Arc<Mutex<FormatState>>,
    sides: &[Side],
) {
    let sides: Arc<[Side]> = sides.into();
    for signature in SIGNATURES {
        let context = FunctionContext {
            language: Arc::clone(language),
            cldr: Arc::clone(cldr),
            rules: rules.cloned(),
            state: Arc::clone(state),
            sides: Arc::clone(&sides),
        };
        // This cannot fail: the names are unique, and the bundle has no other functions.
        let _ = bundle.add_function(signature.name, function(context, signature.name));
    }
}

fn function(
    context: FunctionContext,
    name: &'static str,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static {
    move |positional, options| {
        let first = positional.first();
        let number = match first {
            Some(FluentValue::Number(number)) => exact_integer(number.value),
            _ => None,
        };
        let call = Call { name, argument: first.and_then(Argument::of), number, options };
        // COUNT returns a number: for Fluent, the key [1] of a variant does not match the string "1".
        let value = match name {
            "COUNT" => count(&call).map(FluentValue::from),
            _ => context.call(&call).map(FluentValue::from),
        };
        value.unwrap_or_else(|error| {
            let gap = gap_text(&error.missing);
            lock(&context.state).errors.push(*error);
            FluentValue::from(gap)
        })
    }
}

/// The number as an integer. `None` if it has a fraction, or is too large for `f64` to be exact.
fn exact_integer(number: f64) -> Option<i64> {
    const EXACT_LIMIT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && number.abs() < EXACT_LIMIT).then_some(number as i64)
}

impl Call<'_> {
    /// The value of an option, as text.
    fn option(&self, name: &str) -> Option<String> {
        match self.options.get(name)? {
            FluentValue::String(text) => Some(text.to_string()),
            FluentValue::Number(number) => Some(number.as_string().into_owned()),
            _ => None,
        }
    }

    /// The error for an argument of the wrong type. `takes` is what the function accepts.
    fn misused(&self, takes: &str) -> Box<FormatError> {
        let found = match self.argument {
            Some(Argument::Absent) => "a value that the meeting does not have",
            Some(Argument::People(_)) => "people",
            Some(Argument::Designation(_)) => "a designation",
            Some(Argument::Side(_)) => "a side",
            Some(Argument::Time(_) | Argument::When(_)) => "a time",
            Some(Argument::Number(_) | Argument::Figure(_)) => "a number",
            Some(Argument::Points(_)) => "points",
            Some(Argument::Topics(_) | Argument::Topic(..)) => "a topic",
            Some(Argument::Event(_)) => "the kind of event",
            Some(Argument::Link(_)) => "the link of the sentence",
            Some(Argument::Text(_)) | None => "something else",
        };
        let message = format!("{} needs {takes}, found {found}", self.name);
        let mut error = FormatError::new(Code::MisusedFunction, self.name, message);
        if matches!(self.argument, Some(Argument::Absent)) {
            error.help = Some("test the value with KNOWN, or add it to the meeting file".to_owned());
        }
        Box::new(error)
    }
}

impl FunctionContext {
    fn call(&self, call: &Call<'_>) -> Result<String, Box<FormatError>> {
        match call.name {
            "NAME" => self.people(call, |formatter, who| formatter.participant(who)),
            "PERSON" => self.people(call, |formatter, who| formatter.person(who)),
            "SIDE" => self.side(call),
            "POST" => self.post(call),
            "BODY" | "TERM" => self.designation(call),
            "GENDER" => self.gender(call).map(|gender| gender.as_str().to_owned()),
            "ANIMACY" => self.animacy(call),
            "INFLECTS" => {
                let Some(case) = call.option("case") else {
                    return Err(Box::new(FormatError::new(
                        Code::MisusedFunction,
                        call.name,
                        "INFLECTS needs the option `case`",
                    )));
                };
                let inflected = self.text_in_case(call, &case)? != self.text_in_case(call, self.language.citation())?;
                Ok(if inflected { "yes" } else { "no" }.to_owned())
            }
            "COMPOSITION" => match call.argument {
                Some(Argument::Side(side)) => Ok(composition(side).to_owned()),
                _ => Err(call.misused("a side")),
            },
            "ROLE" => self.role(call),
            "EVENT" => match call.argument {
                Some(Argument::Event(id)) => Ok(id.clone()),
                _ => Err(call.misused("the variable $event")),
            },
            "LINK" => match call.argument {
                Some(Argument::Link(link)) => Ok(link.clone().unwrap_or_else(|| "none".to_owned())),
                _ => Err(call.misused("the variable $link")),
            },
            "KNOWN" => {
                let known = call.number.is_some() || !matches!(call.argument, None | Some(Argument::Absent));
                Ok(if known { "yes" } else { "no" }.to_owned())
            }
            "LIST" => match call.argument {
                Some(Argument::Points(points)) => self.list(points, &call.option("form").unwrap_or_default()),
                _ => Err(call.misused("points")),
            },
            "TOPIC" => self.topic(call),
            "DATE" => self.date(call),
            "TIME" | "OFFSET" => self.clock(call),
            "WHEN" => match call.argument {
                Some(Argument::When(formatted)) => {
                    let mut state = lock(&self.state);
                    state.facts.append(&formatted.facts);
                    state.errors.extend(formatted.errors.iter().cloned());
                    Ok(formatted.text.clone())
                }
                _ => Err(call.misused("the time of the meeting")),
            },
            "NUMBER" => {
                let number = self.number(call)?;
                lock(&self.state).facts.numbers.push(number.to_string());
                // A plain number with a case is a day or a year of a date: its digits are not grouped.
                let digits = match call.number {
                    _ if call.option("group").is_some_and(|group| group == "no") => number.to_string(),
                    Some(number) if call.options.get("case").is_some() => number.to_string(),
                    _ => typography::number(number, &self.language.numbers),
                };
                self.entity_formatter(call).number(digits)
            }
            "PLURAL" => Ok(self.cldr.plural(self.number(call)?).to_owned()),
            "ORDINAL" => Ok(self.cldr.ordinal(self.number(call)?).to_owned()),
            other => {
                let message = format!("there is no function {other}");
                Err(Box::new(FormatError::new(Code::UnknownFunction, other, message)))
            }
        }
    }

    /// The formatter for names and designations, with the options of the call.
    fn entity_formatter(&self, call: &Call<'_>) -> EntityFormatter<'_> {
        let case = call.option("case").or_else(|| lock(&self.state).case.clone());
        EntityFormatter {
            language: &self.language,
            cldr: &self.cldr,
            rules: self.rules.as_deref(),
            state: &self.state,
            case: case.unwrap_or_else(|| self.language.citation().to_owned()),
            form: call.option("form"),
            style: call.option("style"),
        }
    }

    fn people(
        &self,
        call: &Call<'_>,
        format_with: impl Fn(&EntityFormatter<'_>, &Participant) -> Result<String, Box<FormatError>>,
    ) -> Result<String, Box<FormatError>> {
        let Some(Argument::People(people)) = call.argument else {
            return Err(call.misused("a person or people"));
        };
        let formatter = self.entity_formatter(call);
        let names: Result<Vec<String>, Box<FormatError>> =
            people.iter().map(|who| format_with(&formatter, who)).collect();
        Ok(self.join_people(&names?))
    }

    fn side(&self, call: &Call<'_>) -> Result<String, Box<FormatError>> {
        let Some(Argument::Side(side)) = call.argument else {
            return Err(call.misused("a side"));
        };
        let formatter = self.entity_formatter(call);
        if side.members.is_empty()
            && let Some(body) = &side.body
        {
            return formatter.designation(body);
        }
        let members: Result<Vec<String>, Box<FormatError>> =
            side.members.iter().map(|member| formatter.person(&member.who)).collect();
        Ok(self.join_people(&members?))
    }

    /// Joins people and bodies. Where three or more stand with their posts behind commas, the commas between them would
    /// not show where one ends.
    fn join_people(&self, people: &[String]) -> String {
        let has_comma = |text: &String| text.contains([',', markers::CLOSING_COMMA]);
        match &self.language.apposition.list {
            Some(separators) if people.len() > 2 && people.iter().any(has_comma) => separators.join(people),
            _ => self.join(people),
        }
    }

    /// Joins the items as the language does. A single item is not changed.
    fn join(&self, items: &[String]) -> String {
        match items {
            [only] => only.clone(),
            several => self.cldr.list(several),
        }
    }

    fn post(&self, call: &Call<'_>) -> Result<String, Box<FormatError>> {
        let formatter = self.entity_formatter(call);
        match call.argument {
            Some(Argument::Designation(post)) => formatter.designation(post),
            Some(Argument::People(people)) => match people.as_slice() {
                [Participant::Person(person)] => formatter.post(person),
                _ => Err(call.misused("one person or a post")),
            },
            _ => Err(call.misused("one person or a post")),
        }
    }

    fn designation(&self, call: &Call<'_>) -> Result<String, Box<FormatError>> {
        let formatter = self.entity_formatter(call);
        match call.argument {
            Some(Argument::Designation(designation)) => formatter.designation(designation),
            Some(Argument::Side(side)) => match &side.body {
                Some(body) => formatter.designation(body),
                None => {
                    let message = "the side has no body";
                    let mut error = FormatError::new(Code::FormMissing, "body", message);
                    error.help = Some("write body = \"…\" in the side".to_owned());
                    error.data_span = Some(side.span.clone());
                    Err(Box::new(error))
                }
            },
            Some(Argument::People(people)) => match people.as_slice() {
                [Participant::Body(body)] => formatter.designation(body),
                _ => Err(call.misused("a body, a side, a post or a term")),
            },
            _ => Err(call.misused("a body, a side, a post or a term")),
        }
    }

    fn gender(&self, call: &Call<'_>) -> Result<Gender, Box<FormatError>> {
        let formatter = self.entity_formatter(call);
        match call.argument {
            Some(Argument::People(people)) => match people.as_slice() {
                [only] => formatter.gender(only),
                _ => Ok(Gender::Plural),
            },
            Some(Argument::Designation(designation)) => formatter.gender_of(designation),
            Some(Argument::Side(side)) => match (side.members.as_slice(), &side.body) {
                ([only], _) => formatter.gender(&only.who),
                // A side without named members is its body.
                ([], Some(body)) => formatter.gender_of(body),
                _ => Ok(Gender::Plural),
            },
            _ => Err(call.misused("people, a side or a designation")),
        }
    }

    /// The role of the sides that people belong to: `mixed` for people of sides with different roles.
    fn role(&self, call: &Call<'_>) -> Result<String, Box<FormatError>> {
        let Some(Argument::People(people)) = call.argument else {
            return Err(call.misused("people"));
        };
        // A body is no guest: a sentence names it.
        let role_of = |who: &Participant| {
            let is_in = |side: &&Side| side.members.iter().any(|member| same(&member.who, who));
            let is_person = matches!(who, Participant::Person(_));
            self.sides.iter().find(is_in).filter(|_| is_person).map(|side| side.role.as_str())
        };
        let mut roles = people.iter().map(role_of);
        let first = roles.next().flatten();
        let role = first.filter(|first| roles.all(|role| role == Some(first)));
        Ok(role.unwrap_or("mixed").to_owned())
    }

    fn animacy(&self, call: &Call<'_>) -> Result<String, Box<FormatError>> {
        let animate = match call.argument {
            Some(Argument::People(people)) => match people.as_slice() {
                [Participant::Body(body)] => self.entity_formatter(call).is_animate(body)?,
                _ => true,
            },
            Some(Argument::Designation(designation)) => self.entity_formatter(call).is_animate(designation)?,
            _ => return Err(call.misused("people or a designation")),
        };
        Ok(if animate { "animate" } else { "inanimate" }.to_owned())
    }

    /// The name or designation in a case. It is formatted with a separate state, so that it is not recorded as a fact.
    fn text_in_case(&self, call: &Call<'_>, case: &str) -> Result<String, Box<FormatError>> {
        let state = Mutex::new(FormatState::default());
        let formatter = EntityFormatter {
            state: &state,
            case: case.to_owned(),
            style: Some("full".to_owned()),
            ..self.entity_formatter(call)
        };
        match call.argument {
            Some(Argument::People(people)) => match people.as_slice() {
                [only] => formatter.participant(only),
                _ => Err(call.misused("one person, a body or a designation")),
            },
            Some(Argument::Designation(designation)) => formatter.designation(designation),
            _ => Err(call.misused("one person, a body or a designation")),
        }
    }

    /// A topic in a form; without the option, in the case in which the phrase stands.
    fn topic(&self, call: &Call<'_>) -> Result<String, Box<FormatError>> {
        let formatter = self.entity_formatter(call);
        match call.argument {
            Some(Argument::Topics(points)) => {
                let form = call.option("form").unwrap_or_else(|| formatter.case.clone());
                self.list(points, &form)
            }
            Some(Argument::Topic(Named::Who(who), _)) => formatter.topic(None).participant(who),
            Some(Argument::Topic(Named::Designation(designation), form)) => {
                let short = designation.languages.get(&self.language.tag).is_some_and(|entry| entry.short.is_some());
                let form = form.clone().or_else(|| short.then(|| "short".to_owned()));
                formatter.topic(form).designation(designation)
            }
            _ => Err(call.misused("a topic")),
        }
    }

    fn list(&self, points: &[FormattedPoint], form: &str) -> Result<String, Box<FormatError>> {
        let mut texts = Vec::new();
        let mut state = lock(&self.state);
        for point in points.iter() {
            let Some(formatted) = point.forms.get(form) else {
                let missing = format!("{}.{form}", point.name);
                let message = format!("the phrase has no form `{form}` in {}", self.language);
                let mut error = FormatError::new(Code::VariantMissing, missing, message);
                error.help = Some(format!("add .{form} to {}, or use an act that needs another form", point.name));
                error.point_span = Some(point.span.clone());
                return Err(Box::new(error));
            };
            state.facts.append(&formatted.facts);
            state.errors.extend(formatted.errors.iter().cloned());
            let text = formatted.text.trim();
            texts.push(text.to_owned());
        }
        drop(state);
        Ok(match self.language.separators(form) {
            Some(separators) => separators.join(&texts),
            None => self.join(&texts),
        })
    }

    fn date(&self, call: &Call<'_>) -> Result<String, Box<FormatError>> {
        let Some(Argument::Time(time)) = call.argument else {
            return Err(call.misused("a date, or a date and time"));
        };
        lock(&self.state).facts.dates.push(time.iso.clone());
        let style = call.option("style").unwrap_or_default();
        let formatted = time.dates.get(&style).ok_or_else(|| {
            let message = format!("the message `date` has no attribute `.{style}`");
            Box::new(FormatError::new(Code::VariantMissing, format!("date.{style}"), message))
        })?;
        Ok(self.nested_text(formatted))
    }

    fn clock(&self, call: &Call<'_>) -> Result<String, Box<FormatError>> {
        let Some(Argument::Time(time)) = call.argument else {
            return Err(call.misused("a moment"));
        };
        let Some((clock, offset)) = &time.clock else {
            let message = "the time is not known: the value has only a date";
            return Err(Box::new(FormatError::new(Code::MisusedFunction, call.name, message)));
        };
        Ok(self.nested_text(if call.name == "TIME" { clock } else { offset }))
    }

    /// The text of another formatted message. Its errors become errors of this message.
    fn nested_text(&self, formatted: &Formatted) -> String {
        lock(&self.state).errors.extend(formatted.errors.iter().cloned());
        formatted.text.clone()
    }

    fn number(&self, call: &Call<'_>) -> Result<i64, Box<FormatError>> {
        match (call.number, call.argument) {
            (Some(number), _) | (None, Some(&(Argument::Number(number) | Argument::Figure(number)))) => Ok(number),
            _ => Err(call.misused("a whole number")),
        }
    }
}

/// The number of people, members or points.
fn count(call: &Call<'_>) -> Result<i64, Box<FormatError>> {
    let count = match call.argument {
        Some(Argument::People(people)) => people.len(),
        // A side without named members is represented by its body, which counts as one.
        Some(Argument::Side(side)) => side.members.len().max(1),
        Some(Argument::Points(points) | Argument::Topics(points)) => points.len(),
        _ => return Err(call.misused("people, a side or points")),
    };
    // The cast cannot overflow: a meeting has thousands of members at most.
    Ok(count as i64)
}

/// Whether both are the same participant.
fn same(one: &Participant, other: &Participant) -> bool {
    match (one, other) {
        (Participant::Person(one), Participant::Person(other)) => key(one) == key(other),
        (Participant::Body(one), Participant::Body(other)) => one.span == other.span,
        _ => false,
    }
}

/// The composition of a side: `led` if it has a leader, `people` if it names people, `bodies` otherwise.
fn composition(side: &Side) -> &'static str {
    if side.leader().is_some() {
        "led"
    } else if side.members.iter().any(|member| matches!(member.who, Participant::Person(_))) {
        "people"
    } else {
        "bodies"
    }
}
