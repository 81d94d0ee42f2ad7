//! Reads a `locale.toml` into a [`Language`].

use std::collections::BTreeMap;
use std::sync::Arc;

use super::conventions::{
    Apposition, Courtesy, GenderEndings, HOUR, Language, Margin, Mentions, NameStyles, Numbers, Paper, PointForm,
    Separators, Typography,
};
use super::{Tag, Writing};
use crate::diag::{Code, Finding, Source, Span, is_bidi_control, is_invisible};
use crate::spanned::{Fields, Spanned, Value, parse};

/// Reads the conventions of the language `tag` from its `locale.toml`. Returns `None` if a value is missing or wrong.
pub fn read_language(tag: Tag, source: &Arc<Source>, findings: &mut Vec<Finding>) -> Option<Language> {
    let table = parse(source, findings);
    let mut reader = Reader { fields: Fields::new(&table, "a locale"), findings };
    let name = reader.text("name", "the name of the language in the language itself");
    let cldr = reader.text("cldr", "the locale whose CLDR data is used, such as \"en-GB\"");
    let direction = reader.choice("direction", &["ltr", "rtl"], Some("ltr"));
    let cases = reader.texts("cases", "the names of the cases, the citation form first");
    let genders = match reader.fields.optional("genders") {
        Some(_) => reader.choices("genders", &["masculine", "feminine", "neuter", "plural"]),
        None => Some(Vec::new()),
    };
    let letterhead = reader
        .section("letterhead", |section| section.texts("also", "the languages that the letterhead also shows, or []"));
    let names = reader.section("names", |section| {
        let style = "a pattern over {title} {given} {patronymic} {surname} {initials} {SURNAME}";
        let (full, short) = (section.pattern("full", style, NAME_PARTS), section.pattern("short", style, NAME_PARTS));
        let initials = section.pattern("initials", style, NAME_PARTS);
        let signature = section.pattern("signature", style, NAME_PARTS);
        let between_initials = section.optional_text("between-initials");
        let listed = section.fields.optional("without-initial").is_some();
        let without_initial = listed.then(|| section.texts("without-initial", "words without an initial")).flatten();
        let courtesy =
            section.fields.optional("courtesy").is_some().then(|| section.section("courtesy", read_courtesy));
        let later = section.choice("later", &["short", "initials", "courtesy"], Some("short"));
        let repeated = section.fields.optional("repeated").is_some();
        let repeated = repeated.then(|| section.choice("repeated", &["post", "courtesy"], None)).flatten();
        let inflected = section.choices("inflected", &["title", "given", "patronymic", "surname", "courtesy"]);
        let [endings, patronymics, other_cases] = ["endings", "patronymics", "other-cases"].map(|key| {
            section.fields.optional(key).and_then(|_| section.section(key, read_endings)).unwrap_or_default()
        });
        Some(NameStyles {
            full: full?,
            short: short?,
            initials: initials?,
            signature: signature?,
            between_initials: between_initials.unwrap_or_else(|| "\u{a0}".to_owned()),
            without_initial: without_initial.unwrap_or_default(),
            courtesy: courtesy.flatten(),
            later: later?,
            repeated,
            inflected: inflected?,
            endings,
            patronymics,
            other_cases,
        })
    });
    let apposition = reader.section("apposition", |section| {
        let pattern = section.pattern("pattern", "a pattern over {post} and {name}", &["post", "name"]);
        let inflected = section.choices("inflected", &["post", "name"]);
        let list = section.fields.optional("list").map(|value| section.separators(value));
        let posts = section.fields.optional("posts").map(|value| section.separators(value));
        Some(Apposition { pattern: pattern?, inflected: inflected?, posts: posts.flatten(), list: list.flatten() })
    });
    let typography = reader.section("typography", |section| {
        let after = section.texts("no-break-after", "the texts before a no-break space, or []");
        let before = section.texts("no-break-before", "the texts after a no-break space, or []");
        let numbers = section.fields.optional("no-break-after-numbers");
        let numbers = numbers.and_then(|value| value.boolean("true or false", section.findings));
        Some(Typography {
            no_break_after: after?,
            no_break_before: before?,
            no_break_after_numbers: numbers.unwrap_or_default(),
        })
    });
    let numbers = reader.section("numbers", |section| {
        let group = section.text("group", "the separator between groups of three digits");
        let from = section.fields.required("group-from", "a whole number", section.findings);
        let from = from.and_then(|value| value.integer("a number of digits", 4..=20, section.findings));
        let words = section.fields.optional("words").map(|value| section.numerals(value));
        let units = section.fields.optional("units").map(|value| section.words_by_name(value));
        let periods = section.fields.optional("periods").map(|value| section.words_by_name(value));
        let parts = section.fields.optional("parts").map(|value| section.numerals(value));
        let ordinals = section.fields.optional("ordinals").map(|value| section.words_by_name(value));
        let endings = section.fields.optional("endings").map(|value| section.words_by_name(value));
        let flag = |section: &mut Reader<'_, '_>, key| {
            section.fields.optional(key).is_some() && section.boolean(key) == Some(true)
        };
        let before_whole =
            section.fields.optional("before-whole").map(|_| section.texts("before-whole", "a list of words"));
        let (part_first, apart) = (flag(section, "part-first"), flag(section, "apart"));
        let [forenoon, afternoon] = ["forenoon", "afternoon"].map(|key| section.hours(key));
        Some(Numbers {
            group: group?,
            group_from: from? as usize,
            words: words.unwrap_or_default(),
            units: units.unwrap_or_default(),
            periods: periods.unwrap_or_default(),
            parts: parts.unwrap_or_default(),
            part_first,
            before_whole: before_whole.flatten().unwrap_or_default(),
            ordinals: ordinals
                .unwrap_or_default()
                .into_iter()
                .filter_map(|(category, ending)| Some((category, ending.into_iter().next()?)))
                .collect(),
            endings: endings.unwrap_or_default(),
            apart,
            forenoon,
            afternoon,
        })
    });
    let mentions = match reader.fields.optional("mentions") {
        None => Some(Mentions::default()),
        Some(_) => reader.section("mentions", |section| {
            let pronouns = section.texts("pronouns", "the pronouns of the third person, or []");
            let general = section.texts("general", "the words that can stand for a name, or []");
            let ranks = section.fields.optional("ranks").map(|value| section.words_by_name(value));
            Some(Mentions { pronouns: pronouns?, general: general?, ranks: ranks.unwrap_or_default() })
        }),
    };
    let partial = reader.fields.optional("partial").is_some() && reader.boolean("partial") == Some(true);
    let pseudo = reader.fields.optional("pseudo").is_some() && reader.boolean("pseudo") == Some(true);
    let paper = reader.section("paper", read_paper);
    let lists = reader.fields.optional("lists").map_or(Some(BTreeMap::new()), |value| reader.lists(value));
    let forms = match (&cases, reader.fields.optional("forms")) {
        (Some(cases), Some(value)) => reader.forms(value, cases),
        _ => Some(BTreeMap::new()),
    };
    let name_cases = match (&cases, reader.fields.optional("name-cases")) {
        (Some(cases), Some(value)) => reader.name_cases(value, cases),
        _ => Some(BTreeMap::new()),
    };
    let Reader { fields, findings } = reader;
    fields.finish(findings);

    let cases = cases?;
    if !check_cases(&cases, source, findings) {
        return None;
    }
    let letterhead_also = letterhead?.iter().filter_map(|tag| tag.parse().ok()).collect();
    Some(Language {
        tag,
        name: name?,
        cldr: cldr?,
        right_to_left: direction? == "rtl",
        cases,
        genders: genders?,
        names: names?,
        apposition: apposition?,
        typography: typography?,
        numbers: numbers?,
        mentions: mentions?,
        paper: paper?,
        lists: lists?,
        forms: forms?,
        name_cases: name_cases?,
        letterhead_also,
        writing: Writing::default(),
        partial,
        pseudo,
        span: Span::file(source),
    })
}

/// False, and a finding, if there is no case, if two cases have the same name, or if a name is reserved.
fn check_cases(cases: &[String], source: &Arc<Source>, findings: &mut Vec<Finding>) -> bool {
    let twice = cases.iter().enumerate().find(|(at, case)| cases[..*at].contains(case)).map(|(_, case)| case);
    let reserved = cases.iter().find(|case| case.is_empty() || RESERVED.contains(&case.as_str()));
    let finding = match twice.or(reserved) {
        Some(case) => Finding::new(Code::BadValue, format!("`{case}` is reserved, or it is the name of two cases"))
            .help("list each case once, and choose another name for a reserved one"),
        None if cases.is_empty() => Finding::new(Code::BadValue, "`cases` is an empty list"),
        None => return true,
    };
    findings.push(finding.at(Span::file(source)));
    false
}

/// A pattern must have at least one of these placeholders, if they are allowed in it.
const REQUIRED_PARTS: &[&str] = &["surname", "SURNAME", "name"];

/// The keys that the directory uses next to case names. A case cannot have one of these names.
const RESERVED: &[&str] =
    &["all", "rule", "inflected", "sounds", "full", "short", "abbr", "derived", "gender", "animate", "address"];

/// The placeholders of a name pattern.
const NAME_PARTS: &[&str] = &["title", "given", "patronymic", "surname", "initials", "SURNAME"];

fn read_courtesy(section: &mut Reader<'_, '_>) -> Option<Courtesy> {
    let masculine = section.text("masculine", "the word before a man's name");
    let feminine = section.text("feminine", "the word before a woman's name");
    let style = "a pattern over {courtesy} {given} {patronymic} {surname}";
    let pattern = section.pattern("pattern", style, &["courtesy", "given", "patronymic", "surname", "initials"]);
    Some(Courtesy { masculine: masculine?, feminine: feminine?, pattern: pattern? })
}

fn read_endings(section: &mut Reader<'_, '_>) -> Option<GenderEndings> {
    let masculine = section.texts("masculine", "the endings of men's surnames, or []");
    let feminine = section.texts("feminine", "the endings of women's surnames, or []");
    Some(GenderEndings { masculine: masculine?, feminine: feminine? })
}

fn read_paper(section: &mut Reader<'_, '_>) -> Option<Paper> {
    let size = section.choice("size", &["a4", "a5", "us-letter"], None);
    let margin = section.section("margin", |margin| {
        let mut side = |key| margin.number(key, 0.0..=80.0);
        let (left, right, top, bottom) = (side("left"), side("right"), side("top"), side("bottom"));
        Some(Margin { left: left?, right: right?, top: top?, bottom: bottom? })
    });
    let indent = section.number("indent", 0.0..=40.0);
    let font_size = section.number("font-size", 8.0..=20.0);
    let line_spacing = section.number("line-spacing", 1.0..=3.0);
    let justify = section.boolean("justify");
    let hyphenate = section.boolean("hyphenate");
    let page_number = section.choice("page-number", &["foot", "head"], None);
    Some(Paper {
        size: size?,
        margin: margin?,
        indent: indent?,
        font_size: font_size?,
        line_spacing: line_spacing?,
        justify: justify?,
        hyphenate: hyphenate?,
        page_number: page_number?,
    })
}

/// Reads one table and collects the findings.
struct Reader<'t, 'f> {
    fields: Fields<'t>,
    findings: &'f mut Vec<Finding>,
}

impl<'t> Reader<'t, '_> {
    /// Reads the table under `key` with the function `read`, and reports its unknown keys.
    fn section<T>(&mut self, key: &'t str, read: impl FnOnce(&mut Reader<'t, '_>) -> Option<T>) -> Option<T> {
        let value = self.fields.required(key, &format!("add a table [{key}]"), self.findings)?;
        let table = value.table("a table", self.findings)?;
        let mut inner = Reader { fields: Fields::new(table, "this table of a locale"), findings: self.findings };
        let result = read(&mut inner);
        let Reader { fields, findings } = inner;
        fields.finish(findings);
        result
    }

    fn text(&mut self, key: &'t str, help: &str) -> Option<String> {
        let value = self.fields.required(key, help, self.findings)?;
        self.printable(value, "a text")
    }

    /// A text that may be empty, or `None` if the key is absent.
    fn optional_text(&mut self, key: &'t str) -> Option<String> {
        let value = self.fields.optional(key)?;
        value.text("a text", self.findings).map(|text| text.value)
    }

    /// The list separators by the name of a form.
    fn lists(&mut self, value: &'t Value) -> Option<BTreeMap<String, Separators>> {
        let table = value.table("a table of forms", self.findings)?;
        table.entries.iter().map(|(form, value)| Some((form.value.clone(), self.separators(value)?))).collect()
    }

    /// The words of numbers: a table with numbers as keys.
    fn numerals(&mut self, value: &'t Value) -> BTreeMap<u64, Vec<String>> {
        let mut numerals = BTreeMap::new();
        let Some(table) = value.table("a table of numbers", self.findings) else { return numerals };
        for (key, value) in &table.entries {
            let Ok(number) = key.value.parse() else {
                let message = format!("expected a number in digits, found `{}`", key.value);
                self.findings
                    .push(Finding::new(Code::BadValue, message).at(key.span.clone()).help("write 3 = [\"…\"]"));
                continue;
            };
            let words = value.one_or_list().iter();
            numerals.insert(number, words.filter_map(|word| self.printable(word, "a word")).collect());
        }
        numerals
    }

    /// Lists of words, by a name.
    fn words_by_name(&mut self, value: &'t Value) -> BTreeMap<String, Vec<String>> {
        let table = value.table("a table of lists of words", self.findings);
        let mut found = BTreeMap::new();
        for (name, value) in table.map_or(&[][..], |table| &table.entries) {
            let words = value.one_or_list().iter();
            found.insert(name.value.clone(), words.filter_map(|word| self.printable(word, "a word")).collect());
        }
        found
    }

    /// Patterns of an hour.
    fn hours(&mut self, key: &'t str) -> Vec<String> {
        let Some(value) = self.fields.optional(key) else { return Vec::new() };
        let mut patterns = Vec::new();
        for value in value.one_or_list() {
            match self.printable(value, "a pattern") {
                Some(pattern) if pattern.contains(HOUR) && pattern.trim() != HOUR => patterns.push(pattern),
                Some(_) => {
                    let message = format!("the pattern needs {HOUR} and a word beside it");
                    let finding = Finding::new(Code::BadValue, message).at(value.span.clone());
                    self.findings.push(finding.help(format!("write \"{HOUR} …\" or \"… {HOUR}\"")));
                }
                None => {}
            }
        }
        patterns
    }

    /// The separators of one list.
    fn separators(&mut self, value: &'t Value) -> Option<Separators> {
        let table = value.table("{ between = \", \", last = \" and \" }", self.findings)?;
        let mut reader = Reader { fields: Fields::new(table, "the separators of a list"), findings: self.findings };
        let between = reader.text("between", "the separator between two members");
        let last = reader.text("last", "the separator before the last member");
        let distinct = reader.fields.optional("distinct").map(|value| reader.printable(value, "a text"));
        let with_comma = reader.fields.optional("with-comma").and_then(|value| {
            let table = value.table("{ between = \"; \", last = \"; and \" }", reader.findings)?;
            let mut inner = Reader { fields: Fields::new(table, "separators"), findings: reader.findings };
            let between = inner.text("between", "the separator between two members");
            let last = inner.text("last", "the separator before the last member");
            inner.fields.finish(inner.findings);
            Some([between?, last?])
        });
        reader.fields.finish(reader.findings);
        Some(Separators { between: between?, last: last?, distinct: distinct.flatten(), with_comma })
    }

    /// The cases of names that are topics, by the case that is asked for.
    fn name_cases(&mut self, value: &'t Value, cases: &[String]) -> Option<BTreeMap<String, String>> {
        let table = value.table("a table of cases", self.findings)?;
        let read = |(asked, value): &'t (Spanned<String>, Value)| {
            let case = value.text("a case", self.findings)?;
            for named in [asked, &case] {
                if !cases.contains(&named.value) {
                    let message = format!("the locale has no case `{}`", named.value);
                    let finding = Finding::new(Code::UnknownCase, message).at(named.span.clone());
                    self.findings.push(finding.help(format!("its cases are {}", cases.join(", "))));
                    return None;
                }
            }
            Some((asked.value.clone(), case.value))
        };
        table.entries.iter().map(read).collect()
    }

    /// What an act can ask of a point, by the name of the form: a noun phrase in a case, or a text with a predicate.
    fn forms(&mut self, value: &'t Value, cases: &[String]) -> Option<BTreeMap<String, PointForm>> {
        const EXPECTED: &str =
            "{ case = \"…\" } for a noun phrase, { predicate = \"…\" } for a clause or an infinitive";
        let table = value.table("a table of forms", self.findings)?;
        let read = |(form, value): &'t (Spanned<String>, Value)| {
            let table = value.table(EXPECTED, self.findings)?;
            let mut fields = Fields::new(table, "a form of a point");
            let [case, function_word, predicate] = ["case", "function-word", "predicate"]
                .map(|key| fields.optional(key).and_then(|value| value.text("a name", self.findings)));
            fields.finish(self.findings);
            let form = form.value.clone();
            match (case, predicate) {
                (Some(case), None) if cases.contains(&case.value) => {
                    let function_word = function_word.map(|word| word.value);
                    Some((form, PointForm::NounPhrase { case: case.value, function_word }))
                }
                (Some(case), None) => {
                    let message = format!("the locale has no case `{}`", case.value);
                    let finding = Finding::new(Code::UnknownCase, message).at(case.span);
                    self.findings.push(finding.help(format!("its cases are {}", cases.join(", "))));
                    None
                }
                (None, Some(predicate)) if function_word.is_none() => {
                    Some((form, PointForm::Predicate(predicate.value)))
                }
                _ => {
                    let message = format!("expected {EXPECTED}");
                    self.findings.push(Finding::new(Code::BadValue, message).at(table.span.clone()));
                    None
                }
            }
        };
        table.entries.iter().map(read).collect()
    }

    /// A pattern with placeholders in braces. Only the placeholders in `parts` are allowed.
    fn pattern(&mut self, key: &'t str, help: &str, parts: &[&str]) -> Option<String> {
        let value = self.fields.required(key, help, self.findings)?;
        let text = self.printable(value, help)?;
        let mut wrong = |message: String| {
            self.findings.push(Finding::new(Code::BadValue, message).at(value.span.clone()).help(help));
            None
        };
        for part in text.split('{').skip(1) {
            match part.split_once('}') {
                Some((name, _)) if parts.contains(&name) => {}
                Some((name, _)) => return wrong(format!("the pattern has no part {{{name}}}")),
                None => return wrong("a brace of the pattern is not closed".to_owned()),
            }
        }
        // Only these parts are never empty. A pattern without them could give an empty text.
        let needed: Vec<&&str> = parts.iter().filter(|part| REQUIRED_PARTS.contains(part)).collect();
        if !needed.iter().any(|part| text.contains(&format!("{{{part}}}"))) {
            let needed: Vec<String> = needed.iter().map(|part| format!("{{{part}}}")).collect();
            return wrong(format!("the pattern has no {}", needed.join(" or ")));
        }
        Some(text)
    }

    /// A text without control characters and other invisible characters.
    fn printable(&mut self, value: &Value, expected: &str) -> Option<String> {
        let text = value.text(expected, self.findings)?.value;
        let hidden = |c: &char| c.is_control() || is_bidi_control(*c) || is_invisible(*c);
        if let Some(c) = text.chars().find(hidden) {
            let message = format!("U+{:04X} is invisible in print", u32::from(c));
            let finding = Finding::new(Code::ControlCharacter, message).at(value.span.clone());
            self.findings.push(finding.help("delete the character"));
            return None;
        }
        Some(text)
    }

    fn texts(&mut self, key: &'t str, help: &str) -> Option<Vec<String>> {
        let value = self.fields.required(key, help, self.findings)?;
        let items = value.list("a list of texts", self.findings)?;
        let read = |item: &Value| item.text("a text", self.findings).map(|text| text.value);
        items.iter().map(read).collect()
    }

    /// A list of texts, each one of `allowed`.
    fn choices(&mut self, key: &'t str, allowed: &[&str]) -> Option<Vec<String>> {
        let texts = self.texts(key, &format!("a list of {}", allowed.join(", ")))?;
        if texts.iter().all(|text| allowed.contains(&text.as_str())) {
            return Some(texts);
        }
        let span = self.fields.optional(key)?.span.clone();
        let message = format!("expected a list of {}", allowed.join(", "));
        self.findings.push(Finding::new(Code::BadValue, message).at(span));
        None
    }

    /// One of the texts in `allowed`. The key is required if there is no default.
    fn choice(&mut self, key: &'t str, allowed: &[&str], default: Option<&str>) -> Option<String> {
        let help = format!("one of {}", allowed.join(", "));
        let value = match (self.fields.optional(key), default) {
            (Some(value), _) => value,
            (None, Some(default)) => return Some(default.to_owned()),
            (None, None) => self.fields.required(key, &help, self.findings)?,
        };
        let text = value.text(&help, self.findings)?.value;
        if allowed.contains(&text.as_str()) {
            return Some(text);
        }
        let message = format!("expected {help}, found `{text}`");
        self.findings.push(Finding::new(Code::BadValue, message).at(value.span.clone()));
        None
    }

    fn number(&mut self, key: &'t str, range: std::ops::RangeInclusive<f64>) -> Option<f64> {
        let value = self.fields.required(key, "a number", self.findings)?;
        value.number("a number", range, self.findings)
    }

    fn boolean(&mut self, key: &'t str) -> Option<bool> {
        let value = self.fields.required(key, "true or false", self.findings)?;
        value.boolean("true or false", self.findings)
    }
}
