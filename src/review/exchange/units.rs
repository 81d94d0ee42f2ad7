//! The units of an exchange: every text of a language, with the text of the language of reference beside it.

use std::collections::{BTreeMap, BTreeSet};

use super::status::Status;
use crate::locale::{Leaf, Locale, MessageTree, NamedTree, Piece, Step, notation, text_id};
use crate::review::state;

/// One text of a message in one language.
#[derive(Debug)]
pub(super) struct Unit {
    /// The name of the pattern, and for each variant the number of the choice and the key.
    pub id: String,
    /// The id for people: `act-stated[GENDER($speakers) = feminine]`.
    pub name: String,
    /// The message, without its attribute.
    pub message: String,
    /// The text in the language of reference. `None` if it has no such message.
    pub source: Option<Vec<Piece>>,
    /// The text. `None` if the language lacks it.
    pub target: Option<Vec<Piece>>,
    pub status: Status,
    /// The sentence in which the text stands, if it is a part of one.
    pub sentence: Option<String>,
    /// The comments of the message, by the tag of their language.
    pub comments: Vec<(String, String)>,
}

/// The units of one file of messages.
#[derive(Debug)]
pub(super) struct UnitFile {
    /// The path of the file in a project.
    pub path: String,
    /// The comments about the whole file.
    pub comments: Vec<String>,
    pub units: Vec<Unit>,
}

impl Unit {
    /// The fingerprint of the text in the language of reference. `-` if there is none.
    pub fn source_print(&self) -> String {
        print_of(self.source.as_deref())
    }

    /// The fingerprint of the text. `-` if there is none.
    pub fn target_print(&self) -> String {
        print_of(self.target.as_deref())
    }

    /// True if no person has anything to translate: neither text has a letter.
    pub fn is_without_words(&self) -> bool {
        let has_letters = |pieces: &Vec<Piece>| {
            pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains(char::is_alphabetic)))
        };
        match (&self.source, &self.target) {
            (Some(source), Some(target)) => !has_letters(source) && !has_letters(target),
            (None, Some(target)) => !has_letters(target),
            _ => false,
        }
    }
}

/// The fingerprint of the notation of a text.
pub(super) fn fingerprint(pieces: &[Piece]) -> String {
    state::fingerprint(&notation(pieces))
}

fn print_of(pieces: Option<&[Piece]>) -> String {
    pieces.map_or_else(|| "-".to_owned(), fingerprint)
}

/// The messages of a language by their names.
pub(super) struct Messages<'a> {
    pub locale: &'a Locale,
    pub trees: Vec<MessageTree>,
    index: BTreeMap<String, usize>,
}

impl<'a> Messages<'a> {
    pub fn new(locale: &'a Locale) -> Self {
        let trees = locale.message_trees();
        let index = trees.iter().enumerate().map(|(at, tree)| (tree.name.clone(), at)).collect();
        Self { locale, trees, index }
    }

    pub fn get(&self, name: &str) -> Option<&MessageTree> {
        self.index.get(name).and_then(|at| self.trees.get(*at))
    }

    pub fn tag(&self) -> &str {
        self.locale.language.tag.as_str()
    }
}

/// Terms and the messages `part-…` are parts of other messages of their language. Another language need not have them.
fn is_internal(name: &str) -> bool {
    name.starts_with('-') || name.starts_with("part-")
}

/// The units of a language, by the files of the language of reference and in their order. What only this language has
/// comes last.
pub(super) fn units(reference: &Messages<'_>, target: &Messages<'_>) -> Vec<UnitFile> {
    let mut files: Vec<UnitFile> = Vec::new();
    let mut add = |tree: &MessageTree, units: Vec<Unit>| {
        if units.is_empty() {
            return;
        }
        let path = path_of(&tree.span.source.name);
        match files.iter_mut().find(|file| file.path == path) {
            Some(file) => file.units.extend(units),
            None => {
                let comments = file_comments(&path, reference, target);
                files.push(UnitFile { path, comments, units });
            }
        }
    };
    for source in &reference.trees {
        let other = target.get(&source.name);
        if other.is_some() || !is_internal(&source.name) {
            add(source, of_message(Some(source), other, reference, target));
        }
    }
    for only in target.trees.iter().filter(|tree| reference.get(&tree.name).is_none()) {
        add(only, of_message(None, Some(only), reference, target));
    }
    files
}

/// The comments about a file, and about the file of the language with the same name.
fn file_comments(path: &str, reference: &Messages<'_>, target: &Messages<'_>) -> Vec<String> {
    let base = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let mut found: Vec<String> = Vec::new();
    for comments in reference.locale.file_comments().into_iter().chain(target.locale.file_comments()) {
        let text = comments.lines.join("\n");
        if base(&path_of(&comments.file)) == base(path) && !text.is_empty() && !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

/// The path of a file in a project, without the folder of the project.
fn path_of(name: &str) -> String {
    let name = name.trim_end_matches(" (embedded)").replace('\\', "/");
    match name.rfind("locales/") {
        Some(at) => name[at..].to_owned(),
        None => name,
    }
}

fn of_message(
    source: Option<&MessageTree>,
    target: Option<&MessageTree>,
    reference: &Messages<'_>,
    language: &Messages<'_>,
) -> Vec<Unit> {
    let comment = |tree: Option<&MessageTree>, tag: &str| Some((tag.to_owned(), tree?.comment.clone()?));
    let mut comments: Vec<(String, String)> = comment(source, reference.tag()).into_iter().collect();
    comments
        .extend(comment(target, language.tag()).filter(|(_, text)| comments.iter().all(|(_, known)| known != text)));
    let message = target.or(source).map(|tree| tree.name.clone()).unwrap_or_default();
    let unit = |pattern: &str, path: &[Step]| Unit {
        id: text_id(pattern, path),
        name: name_of(pattern, path),
        message: message.clone(),
        source: None,
        target: None,
        status: Status::Missing,
        sentence: None,
        comments: comments.clone(),
    };
    let mut found = Vec::new();
    for (name, of_source, of_target) in pairs(source, target) {
        if let (Some(tree), Some(pattern)) = (target, of_target) {
            for leaf in tree.leaves(pattern) {
                let mut unit = unit(name, &leaf.path);
                unit.source = source.zip(of_source).and_then(|(source, of)| closest(source, of, &leaf.path));
                unit.sentence = (!leaf.path.is_empty()).then(|| tree.sentence(pattern, &leaf.path));
                unit.target = Some(leaf.pieces);
                unit.status = Status::New;
                found.push(unit);
            }
            for path in missing_variants(tree, pattern, language.locale) {
                // Without a text of the reference, the default variant shows what is to be said.
                let beside = source.zip(of_source).unwrap_or((tree, pattern));
                let mut unit = unit(name, &path);
                unit.source = default_beside(beside.0, beside.1, &path).map(|leaf| leaf.pieces);
                unit.source = unit.source.or_else(|| closest(beside.0, beside.1, &path));
                unit.sentence = default_beside(tree, pattern, &path).map(|leaf| tree.sentence(pattern, &leaf.path));
                found.push(unit);
            }
        } else if let (Some(tree), Some(pattern)) = (source, of_source) {
            let unneeded = unneeded_variants(tree, pattern, language.locale);
            for leaf in tree.leaves(pattern) {
                if unneeded.iter().any(|variant| is_within(&text_id(name, &leaf.path), variant)) {
                    continue;
                }
                let mut unit = unit(name, &leaf.path);
                unit.sentence = (!leaf.path.is_empty()).then(|| tree.sentence(pattern, &leaf.path));
                unit.source = Some(leaf.pieces);
                found.push(unit);
            }
            for path in missing_variants(tree, pattern, language.locale) {
                let mut unit = unit(name, &path);
                let beside = default_beside(tree, pattern, &path);
                unit.sentence = beside.as_ref().map(|leaf| tree.sentence(pattern, &leaf.path));
                unit.source = beside.map(|leaf| leaf.pieces);
                found.push(unit);
            }
        }
    }
    found
}

/// The patterns of a message in two languages. Of a phrase, each language has the forms that its acts ask for, so the first
/// form of the reference stands beside one that it does not have.
fn pairs<'m>(
    source: Option<&'m MessageTree>,
    target: Option<&'m MessageTree>,
) -> Vec<(&'m str, Option<&'m NamedTree>, Option<&'m NamedTree>)> {
    let of = |tree: Option<&'m MessageTree>| tree.map_or(&[][..], |tree| tree.patterns.as_slice());
    let is_phrase = target.is_some_and(|tree| tree.name.starts_with("phrase-"));
    let mut pairs: Vec<_> = of(source)
        .iter()
        .map(|pattern| (pattern.name.as_str(), Some(pattern), target.and_then(|tree| tree.pattern(&pattern.name))))
        .filter(|(_, _, of_target)| !is_phrase || of_target.is_some())
        .collect();
    for pattern in of(target) {
        if pairs.iter().all(|(name, ..)| *name != pattern.name) {
            let beside = of(source).first().filter(|_| is_phrase);
            pairs.push((&pattern.name, beside, Some(pattern)));
        }
    }
    pairs
}

/// The text of the reference that says what a text on a path says: the one with the most variants in common.
fn closest(tree: &MessageTree, pattern: &NamedTree, path: &[Step]) -> Option<Vec<Piece>> {
    let wanted = text_id("", path);
    let rate = |leaf: &Leaf| {
        let same = |step: &Step| path.iter().any(|other| (&other.selector, &other.key) == (&step.selector, &step.key));
        let differs = |step: &Step| path.iter().any(|other| other.selector == step.selector && other.key != step.key);
        let (mut rating, mut more) = (0_i32, 0);
        for step in &leaf.path {
            rating += match (same(step), differs(step)) {
                (true, _) => 4,
                (false, true) if step.is_default => -1,
                (false, true) => -6,
                (false, false) => -2,
            };
            more += 1;
        }
        (text_id("", &leaf.path) == wanted, rating, -more)
    };
    let leaves = tree.leaves(pattern);
    let best = leaves.iter().map(rate).max()?;
    leaves.into_iter().find(|leaf| rate(leaf) == best).map(|leaf| leaf.pieces)
}

/// The default variant of the choice to which a path adds a variant.
fn default_beside(tree: &MessageTree, pattern: &NamedTree, path: &[Step]) -> Option<Leaf> {
    let (last, before) = path.split_last()?;
    let is_beside = |leaf: &Leaf| match leaf.path.split_last() {
        Some((step, others)) => {
            step.is_default && step.selector == last.selector && text_id("", others) == text_id("", before)
        }
        None => false,
    };
    tree.leaves(pattern).into_iter().find(is_beside)
}

/// The variants that a pattern needs in a language for the categories of its numbers, and does not have.
pub(super) fn missing_variants(tree: &MessageTree, pattern: &NamedTree, language: &Locale) -> Vec<Vec<Step>> {
    let mut found = Vec::new();
    for (path, at, selector, keys) in tree.choices(pattern) {
        for category in language.needed_categories(selector, &keys).unwrap_or_default() {
            // The default variant is that of all other numbers.
            if keys.contains(&category) || category == "other" {
                continue;
            }
            let mut path = path.clone();
            path.push(Step { at, selector: selector.to_owned(), key: category.to_owned(), is_default: false });
            found.push(path);
        }
    }
    found
}

/// The ids of the variants of a pattern for categories that a language does not have.
pub(super) fn unneeded_variants(tree: &MessageTree, pattern: &NamedTree, language: &Locale) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for leaf in tree.leaves(pattern) {
        let Some(step) = leaf.path.last().filter(|step| !step.is_default) else { continue };
        let is_word = step.key.starts_with(|c: char| c.is_ascii_alphabetic());
        let needed = language.needed_categories(&step.selector, &[&step.key]);
        if is_word && needed.is_some_and(|needed| !needed.contains(&step.key.as_str())) {
            found.insert(text_id(&pattern.name, &leaf.path));
        }
    }
    found
}

/// Whether a text is a variant with an id, or stands within it.
fn is_within(id: &str, variant: &str) -> bool {
    id.strip_prefix(variant).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
}

/// The id for people.
fn name_of(pattern: &str, path: &[Step]) -> String {
    let step = |step: &Step| format!("[{} = {}]", step.selector, step.key);
    format!("{pattern}{}", path.iter().map(step).collect::<String>())
}
