//! Writes a brief as plain text, for an e-mail or a web form.

use super::model::{Brief, Field, Text};

/// Paragraphs are separated by empty lines. The text ends with a line break.
pub fn plain_text(brief: &Brief) -> String {
    let mut blocks: Vec<String> = Vec::new();
    blocks.extend(brief.draft.clone());
    blocks.push(brief.letterhead.body.text.clone());
    blocks.push(format!("{}\n{}", brief.title, brief.subject.plain()));
    let fields: Vec<String> = brief.fields.iter().map(field).collect();
    blocks.push(fields.join("\n"));
    blocks.push(participants(brief));
    for section in &brief.sections {
        blocks.push(section.heading.text.clone());
        let numbered = section.items.iter().enumerate();
        blocks.extend(numbered.map(|(index, item)| format!("{}. {}", section.start + index, item.plain())));
    }
    if let Some(actions) = &brief.actions {
        blocks.push(actions.heading.text.clone());
        let row =
            |row: &[Text; 3]| row.iter().map(Text::plain).filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" — ");
        blocks.push(actions.rows.iter().map(row).collect::<Vec<_>>().join("\n"));
    }
    if let Some(attachments) = &brief.attachments {
        let items: Vec<String> = attachments.items.iter().map(|item| format!("– {}", item.plain())).collect();
        blocks.push(format!("{}\n{}", attachments.heading.text, items.join("\n")));
    }
    blocks.extend(brief.dateline.as_ref().map(Text::plain));
    if let Some(signature) = &brief.signature {
        let mark = signature.mark.iter().filter(|mark| !mark.is_empty()).map(|mark| format!("\n{mark}"));
        blocks.push(format!("{}{}\n{}", signature.post.plain(), mark.collect::<String>(), signature.name));
    }
    blocks.push(brief.standing.clone());
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

/// `label: value`. A reference number needs no label: its value already contains "No." or "№".
fn field(field: &Field) -> String {
    let value = field.value.plain();
    if field.key == "number" { value } else { format!("{}: {value}", field.label) }
}

/// The posts and roles of a member in one line. Each post begins with a capital letter, as in its line of the table.
fn join_posts(posts: &[String]) -> String {
    let mut line = String::new();
    for post in posts {
        let separator = if post.starts_with(char::is_uppercase) { "; " } else { ", " };
        line.push_str(if line.is_empty() { "" } else { separator });
        line.push_str(post);
    }
    line
}

fn participants(brief: &Brief) -> String {
    let mut lines = vec![brief.participants.heading.text.clone()];
    for side in &brief.participants.sides {
        let colon = if side.members.is_empty() { "" } else { ":" };
        lines.push(format!("{}{colon}", side.label.plain()));
        for member in &side.members {
            let original = member.original.as_ref().map(|run| format!(" ({})", run.text)).unwrap_or_default();
            let posts: Vec<String> = member.posts.iter().map(Text::plain).collect();
            let posts = if posts.is_empty() { String::new() } else { format!(" — {}", join_posts(&posts)) };
            lines.push(format!("– {}{original}{posts}", member.name.plain()));
        }
    }
    lines.join("\n")
}
