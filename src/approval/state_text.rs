//! The text of a file of records. What people have written into it stays: comments, and the tables that do not change.

use toml_edit::{DocumentMut, Item, Key, Table, Value};

/// A file of records that is changed.
pub(super) struct StateText {
    /// The comment at the beginning of the file.
    head: String,
    document: DocumentMut,
}

/// The keys of a table with their values in TOML, in their order. `None` deletes a key.
type Keys<'k> = &'k [(&'k str, Option<String>)];

impl StateText {
    /// `former` is the text up to now, `head` the comment at the beginning of a new file.
    pub fn new(former: Option<&str>, head: &str) -> Self {
        let (own, rest) = former.map_or(("", ""), split_head);
        let head = if former.is_some() { own } else { head };
        // A file that cannot be read has findings, and is not written.
        Self { head: head.to_owned(), document: rest.parse().unwrap_or_default() }
    }

    /// Sets the keys of a table. `path` are the keys that lead to it.
    pub fn set(&mut self, path: &[&str], keys: Keys<'_>) {
        let Some((last, above)) = path.split_last() else { return };
        let mut table = self.document.as_table_mut();
        for name in above {
            let implicit = || {
                let mut table = Table::new();
                table.set_implicit(true);
                Item::Table(table)
            };
            match table.entry(name).or_insert_with(implicit).as_table_mut() {
                Some(inner) => table = inner,
                None => return,
            }
        }
        let Some(record) = table.entry(last).or_insert_with(|| Item::Table(Table::new())).as_table_like_mut() else {
            return;
        };
        for (key, value) in keys {
            let Some(value) = value.as_ref().and_then(|value| value.parse::<Value>().ok()) else {
                record.remove(key);
                continue;
            };
            match record.get_mut(key).and_then(Item::as_value_mut) {
                // The comment behind a value stays.
                Some(known) => {
                    let decor = known.decor().clone();
                    *known = value;
                    *known.decor_mut() = decor;
                }
                None => drop(record.insert(key, Item::Value(value))),
            }
        }
        if let Item::Table(record) = &mut table[last] {
            let at = |key: &Key| keys.iter().position(|(name, _)| *name == key.get()).unwrap_or(keys.len());
            record.sort_values_by(|one, _, other, _| at(one).cmp(&at(other)));
        }
    }

    /// The text, with the tables in the order of their names.
    pub fn finish(mut self) -> String {
        sort(self.document.as_table_mut(), &mut 0);
        self.head + &self.document.to_string()
    }
}

/// Sets the order of the tables by their names, and the empty line before each.
fn sort(table: &mut Table, count: &mut isize) {
    if table.iter().any(|(_, item)| item.is_table()) {
        table.sort_values();
    }
    for (_, item) in table.iter_mut() {
        let Item::Table(table) = item else { continue };
        if !table.is_implicit() {
            *count += 1;
            table.set_position(Some(*count));
            let before = table.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default().to_owned();
            if !before.starts_with(['\n', '\r']) {
                table.decor_mut().set_prefix(format!("\n{before}"));
            }
        }
        sort(table, count);
    }
}

/// The comment at the beginning of a file that belongs to no table, and the rest: an empty line ends it.
fn split_head(text: &str) -> (&str, &str) {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            return text.split_at(end);
        }
        if !line.starts_with('#') {
            break;
        }
        end += line.len();
    }
    // A comment without an empty line behind it is that of the first table.
    if end == text.len() { (text, "") } else { ("", text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_have_written_stays() {
        let former = "# About the file.\n\n# Above the record.\n[b]\nstate = \"new\" # Why?\n# Within.\ntext = \"1\"\n\n\
                      [d] # Behind.\nstate = 'new'\n\n# At the end.\n";
        let mut file = StateText::new(Some(former), "# Head\n");
        assert_eq!(StateText::new(Some(former), "").finish(), former);
        let text = |state: &str, number: &str| {
            [("state", Some(format!("\"{state}\""))), ("text", Some(format!("\"{number}\""))), ("by", None)]
        };
        file.set(&["b"], &text("approved", "2"));
        file.set(&["a"], &text("new", "3"));
        file.set(&["c"], &text("new", "4"));
        let expected = "# About the file.\n\n[a]\nstate = \"new\"\ntext = \"3\"\n\n# Above the record.\n[b]\n\
                        state = \"approved\" # Why?\n# Within.\ntext = \"2\"\n\n[c]\nstate = \"new\"\ntext = \"4\"\n\n\
                        [d] # Behind.\nstate = 'new'\n\n# At the end.\n";
        assert_eq!(file.finish(), expected);
    }

    #[test]
    fn a_new_file_has_a_head_and_tables_in_order() {
        let mut file = StateText::new(None, "# Head\n");
        for path in [&["rule", "x", "b"][..], &["entry", "b"], &["entry", "a"]] {
            file.set(path, &[("original", Some("\"1\"".to_owned()))]);
        }
        let expected =
            "# Head\n\n[entry.a]\noriginal = \"1\"\n\n[entry.b]\noriginal = \"1\"\n\n[rule.x.b]\noriginal = \"1\"\n";
        assert_eq!(file.finish(), expected);
    }
}
