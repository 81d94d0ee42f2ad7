//! Reads `capitals`, `[letters]` and `[harmony]`.

use super::section::Section;
use crate::grammar::casing::Casing;
use crate::grammar::harmony::{Choice, Harmony};
use crate::grammar::pattern::Letters;

pub(super) fn capitals(file: &mut Section<'_, '_>) -> Casing {
    let mut casing = Casing::default();
    for pair in file.texts("capitals") {
        let mut letters = pair.value.chars();
        match (letters.next(), letters.next(), letters.next()) {
            (Some(capital), Some(lowercase), None) => casing.pairs.push((capital, lowercase)),
            _ => file.wrong(pair.span, format!("expected a capital and its small letter, found `{}`", pair.value)),
        }
    }
    casing
}

pub(super) fn letters(file: &mut Section<'_, '_>, casing: &Casing) -> Letters {
    let Some(value) = file.fields.optional("letters") else { return Letters::new() };
    let Some(table) = value.table("sets of letters by name", file.findings) else { return Letters::new() };
    let mut sets = Letters::new();
    for (name, value) in &table.entries {
        let Some(text) = value.text("the letters of a set", file.findings) else { continue };
        if let Some((at, capital)) = text.value.char_indices().find(|(_, letter)| casing.lowercase(*letter) != *letter)
        {
            let span = value.subspan(at..at + capital.len_utf8());
            file.wrong(span, format!("`{capital}` is a capital; words are compared in small letters"));
        }
        sets.insert(name.value.clone(), text.value.chars().collect());
    }
    sets
}

pub(super) fn harmony(file: &mut Section<'_, '_>) -> Harmony {
    let mut harmony = Harmony::default();
    let Some(value) = file.fields.optional("harmony") else { return harmony };
    let Some(table) = value.table("a table of choices for capital letters", file.findings) else { return harmony };
    for (name, value) in &table.entries {
        let mut letters = name.value.chars();
        let (Some(capital), None) = (letters.next(), letters.next()) else {
            file.wrong(name.span.clone(), format!("expected one capital letter, found `{}`", name.value));
            continue;
        };
        let Some(table) = value.table("{ \"vowels\" = \"letter\" }", file.findings) else { continue };
        let mut choices = Vec::new();
        for (vowels, value) in &table.entries {
            let Some(text) = value.text("one letter", file.findings) else { continue };
            let mut letters = text.value.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => choices.push(Choice { after: vowels.value.chars().collect(), letter }),
                _ => file.wrong(text.span, format!("expected one letter, found `{}`", text.value)),
            }
        }
        harmony.0.push((capital, choices));
    }
    harmony
}
